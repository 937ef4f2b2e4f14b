const edge = 8;
const gap = 4;

/**
 * Places something that is fixed in the window below what it belongs to, so far left and so far up that the width and
 * height that it may need, in CSS pixels, stay in the window.
 */
export function placeBelow(
  box: HTMLElement,
  anchor: Element,
  room: { readonly width: number; readonly height: number },
): void {
  const { left, bottom } = anchor.getBoundingClientRect();
  box.style.left = `${Math.max(edge, Math.min(left, window.innerWidth - room.width - 2 * edge))}px`;
  box.style.top = `${Math.min(bottom + gap, window.innerHeight - room.height)}px`;
}
