/** How far, in CSS pixels, a finger goes for a swipe. */
const shortest = 48;

/** Tells of swipes on an element, to the left or to the right; the finger may not go further up or down than aside. */
export function onSwipe(element: HTMLElement, swiped: (direction: "left" | "right") => void): void {
  let from: { readonly x: number; readonly y: number } | undefined;
  element.addEventListener("pointerdown", (event) => {
    from = event.pointerType === "touch" ? { x: event.clientX, y: event.clientY } : undefined;
  });
  element.addEventListener("pointerup", (event) => {
    if (!from) return;
    const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
    from = undefined;
    if (Math.abs(dx) >= shortest && Math.abs(dx) > Math.abs(dy)) swiped(dx < 0 ? "left" : "right");
  });
  element.addEventListener("pointercancel", () => {
    from = undefined;
  });
}
