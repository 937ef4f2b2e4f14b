/**
 * Scrolls a table's frame as little as needed until a control of the table is seen whole: beside the heads of the rows
 * and below those of the columns, which stay where they are.
 */
export function bringIntoFrame(frame: HTMLElement, control: HTMLElement): void {
  const seen = frame.getBoundingClientRect();
  const box = control.getBoundingClientRect();
  const head = frame.querySelector("thead")?.getBoundingClientRect().height ?? 0;
  const rowHead = frame.querySelector("th[scope=row]")?.getBoundingClientRect().width ?? 0;
  const right = control.closest("th[scope=row]")
    ? 0
    : distance(box.left, box.right, seen.left + rowHead, seen.left + frame.clientWidth);
  const down = control.closest("thead")
    ? 0
    : distance(box.top, box.bottom, seen.top + head, seen.top + frame.clientHeight);
  if (right !== 0 || down !== 0) frame.scrollBy(right, down);
}

/** How far to go for what lies from `start` to `end` to lie between `least` and `most`; its start comes first. */
function distance(start: number, end: number, least: number, most: number): number {
  if (start < least) return start - least;
  return end > most ? Math.min(end - most, start - least) : 0;
}
