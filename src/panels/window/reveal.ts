import { prefersStillness } from "./prefers-stillness.ts";

/** Scrolls to an element: to its top, or no further than needed; at once where asked or where movement is unwelcome. */
export function reveal(element: Element, block: "start" | "nearest", atOnce = false): void {
  element.scrollIntoView({
    block,
    inline: "nearest",
    behavior: atOnce || prefersStillness() ? "instant" : "smooth",
  });
}
