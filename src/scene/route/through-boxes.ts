import type { Point } from "../types.ts";
import type { PlacedBox } from "./obstacles.ts";
import { segmentsOf } from "./polyline.ts";

/** Height of a stripe of the scene, in scene units: about that of a row of boxes. */
const stripe = 64;

/** Prepares boxes for the question whether a polyline runs through any of them, those in `except` apart. */
export function throughBoxes(
  boxes: readonly PlacedBox[],
): (points: readonly Point[], except: readonly string[]) => boolean {
  // By stripes, so that a short tie in an atlas of thousands of nodes looks at its neighbourhood only.
  const stripes = new Map<number, PlacedBox[]>();
  for (const box of boxes) {
    for (const index of stripesBetween(box.y - box.height / 2, box.y + box.height / 2)) {
      const there = stripes.get(index);
      if (there) there.push(box);
      else stripes.set(index, [box]);
    }
  }
  return (points, except) =>
    segmentsOf(points).some(([a, b]) =>
      stripesBetween(Math.min(a[1], b[1]), Math.max(a[1], b[1])).some((index) =>
        stripes.get(index)?.some((box) => !except.includes(box.id) && touches(a, b, box)),
      ),
    );
}

function stripesBetween(top: number, bottom: number): readonly number[] {
  const first = Math.floor(top / stripe);
  const count = Math.floor(bottom / stripe) - first + 1;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Clips the segment to the box (Liang and Barsky, 1984). */
function touches(a: Point, b: Point, box: PlacedBox): boolean {
  let [enter, leave] = [0, 1];
  for (const axis of [0, 1] as const) {
    const middle = axis === 0 ? box.x : box.y;
    const half = (axis === 0 ? box.width : box.height) / 2;
    const way = b[axis] - a[axis];
    const [low, high] = [middle - half - a[axis], middle + half - a[axis]];
    if (way === 0) {
      if (low >= 0 || high <= 0) return false;
      continue;
    }
    enter = Math.max(enter, Math.min(low / way, high / way));
    leave = Math.min(leave, Math.max(low / way, high / way));
  }
  return enter < leave;
}
