const edge = 8;
const usualGap = 4;

/**
 * Places something that is fixed in the window below what it belongs to, so far left that the width that it may need, in
 * CSS pixels, stays in the window. Where its height has no room there it stands above, and where it has none there
 * either, so far up that it stays in the window. What belongs to the page's main part stays within that.
 */
export function placeBelow(
  box: HTMLElement,
  anchor: Element,
  room: { readonly width: number; readonly height: number },
  gap = usualGap,
): void {
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const lowest = anchor.closest("main")?.getBoundingClientRect().bottom ?? window.innerHeight;
  const above = bottom + gap + room.height > lowest && top - gap - room.height >= edge;
  box.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - room.width - 2 * edge))}px`;
  box.style.top = above ? "auto" : `${Math.min(bottom + gap, lowest - room.height)}px`;
  box.style.bottom = above ? `${window.innerHeight - top + gap}px` : "auto";
}
