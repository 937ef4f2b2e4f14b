import { placeBelow } from "./place-below.ts";

/** Clear of the ring around what the keyboard is on, in CSS pixels. */
const besideRing = 9;

/**
 * Shows the `title` of whatever the keyboard comes to, as the browser shows it to a pointer, until the keyboard goes on;
 * Escape takes it away. Mere decoration: a title is part of its control's name or description already. Returns how to
 * stop.
 */
export function showKeyTips(): () => void {
  const tip = document.createElement("div");
  tip.className = "key-tip";
  tip.setAttribute("aria-hidden", "true");
  const leave = () => tip.remove();
  const come = ({ target }: FocusEvent) => {
    leave();
    if (!(target instanceof HTMLElement) || target.title === "" || !target.matches(":focus-visible")) return;
    tip.textContent = target.title;
    // A dialog lies over everything that does not lie in it.
    (target.closest("dialog") ?? document.body).append(tip);
    placeBelow(tip, target, { width: tip.offsetWidth, height: tip.offsetHeight }, besideRing);
  };
  const keys = ({ key }: KeyboardEvent) => {
    if (key === "Escape" || key === "Enter" || key === " ") leave();
  };
  const stop = new AbortController();
  const { signal } = stop;
  document.addEventListener("focusin", come, { signal });
  document.addEventListener("focusout", leave, { signal });
  document.addEventListener("pointerdown", leave, { signal });
  document.addEventListener("keydown", keys, { signal, capture: true });
  return () => {
    stop.abort();
    leave();
  };
}
