/** Scrolls to an element: to its top, or no further than needed; at once where movement is unwelcome. */
export function reveal(element: Element, block: "start" | "nearest", atOnce: boolean): void {
  element.scrollIntoView({
    block,
    inline: "nearest",
    behavior: atOnce ? "instant" : "smooth",
  });
}

/** How many frames without a shift mean that all that is near is drawn, and after how many it is given up. */
const restFrames = 4;
const mostFrames = 40;

/**
 * Scrolls at once to an element amid others that are drawn only as they come near, and again as often as these move it
 * by turning out to be taller or smaller than the room that was kept for them.
 */
export function revealAmid(element: Element, block: "start" | "nearest"): void {
  const place = () => element.getBoundingClientRect().top;
  const show = (frames: number, resting: number) => {
    reveal(element, block, true);
    const shown = place();
    requestAnimationFrame(() => {
      const rest = Math.abs(place() - shown) < 1 ? resting + 1 : 0;
      if (element.isConnected && rest < restFrames && frames < mostFrames) show(frames + 1, rest);
    });
  };
  show(0, 0);
}
