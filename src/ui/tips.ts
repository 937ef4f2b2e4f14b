import { placeBelow } from "./place-below.ts";

/** Clear of the ring around what the keyboard is on, in CSS pixels. */
const besideRing = 9;
/** How long a pointer stays on something before it is told what that is, in milliseconds. */
const resting = 400;
/** How long a pointer may be on neither when it goes over to what it is told, in milliseconds. */
const crossing = 200;

const titled = "[title], [data-title]";
const titleOf = (element: HTMLElement) => element.title || element.dataset.title || "";

/** Whether something already says its title in full, so that it needs no telling. */
const saysSo = (element: HTMLElement) =>
  // Of its words those that are seen.
  [...element.childNodes]
    .filter((node) => !(node instanceof HTMLElement) || node.checkVisibility())
    .map(({ textContent }) => textContent)
    .join("")
    .trim() === titleOf(element) && element.scrollWidth <= element.clientWidth;

/**
 * Shows the `title` of whatever the keyboard comes to or a pointer rests on, in the page's own looks, until either goes
 * on; Escape takes it away. A pointer can go over to it, a finger brings none. Mere decoration: a title is part of its
 * control's name or description already, and stays that while the browser must not show it itself. Returns how to stop.
 */
export function showTips(): () => void {
  const tip = document.createElement("div");
  tip.className = "tip";
  tip.setAttribute("aria-hidden", "true");
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pointed: HTMLElement | undefined;

  const leave = () => {
    clearTimeout(timer);
    tip.remove();
  };
  const show = (target: HTMLElement, byPointer: boolean) => {
    tip.textContent = titleOf(target);
    tip.classList.toggle("is-pointed", byPointer);
    // A dialog lies over everything that does not lie in it.
    (target.closest("dialog") ?? document.body).append(tip);
    const size = { width: tip.offsetWidth, height: tip.offsetHeight };
    placeBelow(tip, target, size, byPointer ? undefined : besideRing);
  };

  /** Keeps the title from the browser, whatever it becomes meanwhile. */
  const take = (element: HTMLElement) => {
    const { title } = element;
    if (title === "") return;
    element.dataset.title = title;
    element.removeAttribute("title");
    if (element.ariaLabel !== title && element.ariaDescription === null) element.ariaDescription = title;
    if (tip.isConnected && pointed === element) tip.textContent = title;
  };
  const watch = new MutationObserver(() => pointed && take(pointed));
  const giveBack = () => {
    watch.disconnect();
    if (!pointed) return;
    const title = titleOf(pointed);
    if (pointed.ariaDescription === title) pointed.ariaDescription = null;
    delete pointed.dataset.title;
    pointed.title = title;
    pointed = undefined;
  };
  const point = (target: EventTarget | null) => {
    const at = target instanceof Element ? target.closest<HTMLElement>(titled) : null;
    if (target === tip || (at && at === pointed)) {
      if (tip.isConnected) clearTimeout(timer);
      return;
    }
    giveBack();
    clearTimeout(timer);
    if (!at) {
      if (tip.matches(".is-pointed")) timer = setTimeout(leave, crossing);
      return;
    }
    if (tip.matches(".is-pointed")) tip.remove();
    pointed = at;
    take(at);
    watch.observe(at, { attributeFilter: ["title"] });
    timer = setTimeout(() => !saysSo(at) && at.isConnected && show(at, true), resting);
  };

  const stop = new AbortController();
  const options = { signal: stop.signal, capture: true };
  const come = ({ target }: Pick<FocusEvent, "target">) => {
    leave();
    if (!(target instanceof HTMLElement) || titleOf(target) === "" || !target.matches(":focus-visible"))
      return;
    show(target, false);
  };
  const keys = ({ key }: KeyboardEvent) => {
    if (key === "Escape" || key === "Enter" || key === " ") leave();
  };
  document.addEventListener("focusin", come, options);
  document.addEventListener("keydown", keys, options);
  for (const kind of ["focusout", "pointerdown", "scroll"] as const)
    document.addEventListener(kind, leave, options);
  document.addEventListener(
    "pointerover",
    (event) => event.pointerType !== "touch" && point(event.target),
    options,
  );
  document.documentElement.addEventListener("pointerleave", () => point(null), { signal: stop.signal });
  // The keyboard may have been faster than this was there.
  come({ target: document.activeElement });
  return () => {
    stop.abort();
    giveBack();
    leave();
  };
}
