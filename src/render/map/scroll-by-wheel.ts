import type { CameraControl } from "./camera-control.ts";

/** Pixels of a line and of a page, for wheels that count in those. */
const unit = [1, 18, 400] as const;

/**
 * Lets the wheel scroll while `scrolls` says so, as on a page; with Ctrl or Command, and so with a pinch on a touch
 * pad, it zooms as it does on the map. Returns what ends it.
 */
export function scrollByWheel(
  container: HTMLElement,
  camera: Pick<CameraControl, "scrollBy">,
  scrolls: () => boolean,
): () => void {
  const turn = (event: WheelEvent) => {
    if (!scrolls() || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.stopPropagation();
    camera.scrollBy(event.deltaY * (unit[event.deltaMode] ?? 1));
  };
  // Before Cytoscape, which listens further down and would zoom.
  container.addEventListener("wheel", turn, { capture: true, passive: false });
  return () => container.removeEventListener("wheel", turn, { capture: true });
}
