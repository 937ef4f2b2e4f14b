// Stands in the page itself and runs before anything is drawn, in browsers that are too old for the page as well: it
// sets theme and language, lets the picture be seen that stands in the page where that is what the address asks for,
// and says why where the page does not open. What is said is in index.html.

/** How long the style may take; then the page is drawn without it. As long as `start.css` waits with its words. */
const patience = 10_000;

const root = document.documentElement;

/** What the reader chose before; nothing where that cannot be known, or is damaged. */
function settings(): { readonly theme?: unknown; readonly language?: unknown } {
  try {
    return JSON.parse(localStorage.getItem("mailuo.settings") || "{}") || {};
  } catch (_) {
    return {};
  }
}

function theme(chosen: unknown): string {
  if (chosen === "light" || chosen === "dark") return chosen;
  return matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
}

/** As the page decides it: what the address asks for, what was chosen before, what the browser prefers. */
function language(chosen: unknown): string {
  const asked = /[?&]lang=([^&]*)/.exec(location.search);
  const wanted = [asked?.[1], chosen].concat(
    navigator.languages.map((tag) => tag.toLowerCase().split("-")[0]),
  );
  const known = wanted.filter((one) => one === "zh" || one === "en")[0];
  return known === "zh" ? "zh-Hans" : "en";
}

/** Whether the address asks for what the page first shows, of which it has a picture. */
function asksForFirst(): boolean {
  return /^(#(view=map)?)?$/.test(location.hash) && !/[?&]embed(=|&|$)/.test(location.search);
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
  const words = document.querySelector(".start-plain");
  if (words) words.removeAttribute("hidden");
  // What is pending holds up the script.
  style.remove();
}

const before = settings();
root.setAttribute("data-theme", theme(before.theme));
if (location.protocol === "file:") tell("from-disk");
else if (!supported()) tell("too-old");
else {
  root.lang = language(before.language);
  if (asksForFirst()) root.setAttribute("data-picture", "");
  if (!/[#&]atlas=/.test(location.hash))
    document.querySelectorAll<HTMLLinkElement>("link[rel=first-atlas]").forEach((link) => {
      link.rel = "preload";
    });
}

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
  const style = document.querySelector<HTMLLinkElement>("link[rel=stylesheet]");
  if (style && !style.sheet) drawPlainly(style);
}, patience);
