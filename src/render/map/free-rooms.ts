/** A rectangle of the stage in CSS pixels from its upper left corner. */
export interface StageRect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Every largest rectangle of a stage that nothing lies over; in O(n⁵) of the few things that do. */
export function freeRooms(stage: StageRect, covers: readonly StageRect[]): readonly StageRect[] {
  const over = covers.filter((cover) => overlap(cover, stage));
  const edges = (of: (rect: StageRect) => readonly number[], low: number, high: number) =>
    [...new Set([low, high, ...over.flatMap(of)])].filter((at) => at >= low && at <= high);
  const xs = edges(({ left, right }) => [left, right], stage.left, stage.right);
  const ys = edges(({ top, bottom }) => [top, bottom], stage.top, stage.bottom);
  const free = xs.flatMap((left) =>
    xs.flatMap((right) =>
      ys.flatMap((top) =>
        ys.flatMap((bottom) => {
          const room = { left, top, right, bottom };
          return left < right && top < bottom && !over.some((cover) => overlap(cover, room)) ? [room] : [];
        }),
      ),
    ),
  );
  return free.filter((room) => !free.some((other) => other !== room && holds(other, room)));
}

/** Whether two rectangles share more than an edge. */
function overlap(a: StageRect, b: StageRect): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** Whether one rectangle lies wholly in another. */
export function holds(outer: StageRect, inner: StageRect): boolean {
  return (
    inner.left >= outer.left &&
    inner.right <= outer.right &&
    inner.top >= outer.top &&
    inner.bottom <= outer.bottom
  );
}

/** Reports when the window has come to a screen of another density. Returns what ends it. */
export function onDensityChange(view: Window | null | undefined, changed: () => void): () => void {
  if (!view) return () => {};
  let end = () => {};
  const watch = () => {
    // Such a query only ever stops to hold: the next one asks for the density that came.
    const list = view.matchMedia(`(resolution: ${view.devicePixelRatio}dppx)`);
    const hear = () => {
      end();
      watch();
      changed();
    };
    list.addEventListener("change", hear);
    end = () => list.removeEventListener("change", hear);
  };
  watch();
  return () => end();
}
