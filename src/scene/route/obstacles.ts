import type { Box } from "../types.ts";

/** Room that a tie keeps from boxes it does not end at, in scene units. */
export const clearance = 2.4;

/** A placed box with its id. */
export interface PlacedBox extends Box {
  readonly id: string;
}

/** An open interval; empty when `to <= from`. */
export interface Interval {
  readonly from: number;
  readonly to: number;
}

/** What lies in the way of axis-parallel lines. */
export interface Obstacles {
  readonly boxes: readonly PlacedBox[];
  /** The stretch of the vertical line at `x` around `y` that no box, those in `except` apart, comes near. */
  freeColumn(x: number, y: number, except: readonly string[]): Interval;
  /** The stretch of the horizontal line at `y` around `x` that no box, those in `except` apart, comes near. */
  freeRow(y: number, x: number, except: readonly string[]): Interval;
}

/** Prepares boxes for questions about free lines. An empty interval comes back when the point itself is covered. */
export function obstaclesOf(boxes: readonly PlacedBox[]): Obstacles {
  const columns = lines(
    boxes,
    (box) => [box.x, box.width],
    (box) => [box.y, box.height],
  );
  const rows = lines(
    boxes,
    (box) => [box.y, box.height],
    (box) => [box.x, box.width],
  );
  return { boxes, freeColumn: columns, freeRow: rows };
}

type Span = (box: Box) => readonly [middle: number, size: number];

function lines(boxes: readonly PlacedBox[], across: Span, along: Span) {
  // Few boxes meet a line, and routes ask for the same lines again and again.
  const known = new Map<number, readonly PlacedBox[]>();
  const met = (at: number) => {
    const found =
      known.get(at) ?? boxes.filter((box) => Math.abs(across(box)[0] - at) < across(box)[1] / 2 + clearance);
    known.set(at, found);
    return found;
  };
  return (at: number, around: number, except: readonly string[]): Interval => {
    let from = Number.NEGATIVE_INFINITY;
    let to = Number.POSITIVE_INFINITY;
    for (const box of met(at)) {
      if (except.includes(box.id)) continue;
      const [middle, size] = along(box);
      const [low, high] = [middle - size / 2 - clearance, middle + size / 2 + clearance];
      if (high <= around) from = Math.max(from, high);
      else if (low >= around) to = Math.min(to, low);
      else return { from: around, to: around };
    }
    return { from, to };
  };
}

/** Whether `value` lies inside the interval. */
export function within(interval: Interval, value: number): boolean {
  return value > interval.from && value < interval.to;
}
