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
  const free = (
    at: number,
    around: number,
    except: readonly string[],
    across: (box: Box) => readonly [number, number],
    along: (box: Box) => readonly [number, number],
  ): Interval => {
    let from = Number.NEGATIVE_INFINITY;
    let to = Number.POSITIVE_INFINITY;
    for (const box of boxes) {
      const [acrossMiddle, acrossSize] = across(box);
      if (Math.abs(acrossMiddle - at) >= acrossSize / 2 + clearance || except.includes(box.id)) continue;
      const [middle, size] = along(box);
      const [low, high] = [middle - size / 2 - clearance, middle + size / 2 + clearance];
      if (high <= around) from = Math.max(from, high);
      else if (low >= around) to = Math.min(to, low);
      else return { from: around, to: around };
    }
    return { from, to };
  };
  const horizontal = (box: Box) => [box.x, box.width] as const;
  const vertical = (box: Box) => [box.y, box.height] as const;
  return {
    boxes,
    freeColumn: (x, y, except) => free(x, y, except, horizontal, vertical),
    freeRow: (y, x, except) => free(y, x, except, vertical, horizontal),
  };
}

/** Whether `value` lies inside the interval. */
export function within(interval: Interval, value: number): boolean {
  return value > interval.from && value < interval.to;
}
