/**
 * Leaves one finger to the page around a framed map, and two to the map. To be called on an element around the one
 * where Cytoscape listens; says when a finger was left to the page. Returns what ends it.
 */
export function twoFingers(container: HTMLElement, withheld: () => void): () => void {
  const move = (event: TouchEvent) => {
    if (event.touches.length > 1) {
      // Or the browser would scroll with both.
      if (event.cancelable) event.preventDefault();
      return;
    }
    event.stopPropagation();
    withheld();
  };
  container.addEventListener("touchmove", move, { capture: true, passive: false });
  return () => container.removeEventListener("touchmove", move, { capture: true });
}
