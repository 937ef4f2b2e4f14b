/** How far, in CSS pixels, a finger goes for a swipe, and how far before it shows which way. */
const [shortest, decided] = [48, 6] as const;

/**
 * Tells of swipes of one finger on an element, to the left or to the right, as far as they `may` be: what goes up or
 * down, or moves what scrolls aside, is left alone. Nothing else on the element hears of a swipe. Returns what ends it.
 */
export function onSwipe(
  element: HTMLElement,
  swiped: (direction: "left" | "right") => void,
  may: () => boolean = () => true,
): () => void {
  let from: Touch | undefined;
  let aside = false;
  const wayTo = ({ clientX, clientY }: Touch) =>
    from ? ([clientX - from.clientX, clientY - from.clientY] as const) : undefined;
  const start = ({ touches, target }: TouchEvent) => {
    aside = false;
    from = touches.length === 1 && may() && !scrollsAside(target, element) ? touches[0] : undefined;
  };
  const move = (event: TouchEvent) => {
    const [finger, second] = event.touches;
    const way = finger && !second ? wayTo(finger) : undefined;
    if (!way) {
      from = undefined;
      return;
    }
    const [dx, dy] = way;
    if (!aside && Math.hypot(dx, dy) < decided) return;
    if (!aside && Math.abs(dx) <= Math.abs(dy)) {
      from = undefined;
      return;
    }
    if (event.cancelable) event.preventDefault();
    event.stopPropagation();
    // A map that heard the finger come hears that it is gone: it is no tap on what lies there.
    if (!aside) event.target?.dispatchEvent(new Event("touchcancel", { bubbles: true }));
    aside = true;
  };
  const end = ({ changedTouches: [finger] }: TouchEvent) => {
    const way = finger && aside ? wayTo(finger) : undefined;
    from = undefined;
    if (way && Math.abs(way[0]) >= shortest) swiped(way[0] < 0 ? "left" : "right");
  };
  const heard = { capture: true, passive: false } as const;
  element.addEventListener("touchstart", start, heard);
  element.addEventListener("touchmove", move, heard);
  element.addEventListener("touchend", end, heard);
  return () => {
    element.removeEventListener("touchstart", start, heard);
    element.removeEventListener("touchmove", move, heard);
    element.removeEventListener("touchend", end, heard);
  };
}

/** Whether a touch is on something that is wider than its window within an element. */
function scrollsAside(target: EventTarget | null, within: HTMLElement): boolean {
  let at = target instanceof Element ? target : null;
  while (at && within.contains(at)) {
    if (at.scrollWidth > at.clientWidth && /auto|scroll/.test(getComputedStyle(at).overflowX)) return true;
    at = at.parentElement;
  }
  return false;
}
