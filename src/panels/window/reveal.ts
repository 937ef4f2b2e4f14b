/** Scrolls to an element: to its top, or no further than needed; at once where movement is unwelcome. */
export function reveal(element: Element, block: "start" | "nearest", atOnce: boolean): void {
  element.scrollIntoView({
    block,
    inline: "nearest",
    behavior: atOnce ? "instant" : "smooth",
  });
}
