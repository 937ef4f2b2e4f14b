// Stands in the page itself and runs before anything is drawn, in browsers that are too old for the page as well: it
// sets the theme, and says why where the page does not open. What is said is in index.html.

/** How long the style may take; then the page is drawn without it. As long as `start.css` waits with its words. */
const patience = 10_000;

const root = document.documentElement;

function theme(): string {
  let chosen: unknown;
  try {
    chosen = JSON.parse(localStorage.getItem("mailuo.settings") || "{}").theme;
  } catch (_) {
    // Nothing can be stored, or it is damaged: the system says.
  }
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

function supported(): boolean {
  return (
    "showPopover" in HTMLElement.prototype &&
    "toSorted" in Array.prototype &&
    typeof structuredClone === "function" &&
    CSS.supports("selector(:has(a))")
  );
}

function tell(why: "failed" | "from-disk" | "too-old"): void {
  // The first cause is the one that can be acted on. Once the page is there it speaks for itself.
  if (
    !root.hasAttribute("data-start") &&
    (document.readyState === "loading" || document.querySelector(".start"))
  )
    root.setAttribute("data-start", why);
}

function drawPlainly(style: HTMLLinkElement): void {
  // Without the font's the page is drawn as well.
  if (!style.matches("[href*='assets/']")) return;
  const words = document.querySelector(".start-plain");
  if (words) words.removeAttribute("hidden");
  // What is pending holds up the script.
  style.remove();
}

root.setAttribute("data-theme", theme());
if (location.protocol === "file:") tell("from-disk");
else if (!supported()) tell("too-old");

document.addEventListener(
  "error",
  (event) => {
    const from = event.target;
    if (from instanceof HTMLScriptElement) tell("failed");
    if (from instanceof HTMLLinkElement && from.rel === "stylesheet") drawPlainly(from);
  },
  true,
);
window.addEventListener("error", () => tell("failed"));
window.addEventListener("unhandledrejection", () => tell("failed"));

document.addEventListener(
  "load",
  ({ target }) => {
    // A page in the place of a style is loaded and says nothing.
    if (target instanceof HTMLLinkElement && target.sheet && target.sheet.cssRules.length === 0)
      drawPlainly(target);
  },
  true,
);

document.addEventListener("click", (event) => {
  if (event.target instanceof Element && event.target.closest(".start-reload")) location.reload();
});

setTimeout(() => {
  const style = document.querySelector<HTMLLinkElement>("link[rel=stylesheet][href*='assets/']");
  if (style && !style.sheet) drawPlainly(style);
}, patience);
