import type { Point } from "../types.ts";

/** A polyline that ends `by` scene units earlier on its last leg; never before that leg begins. */
export function shortenEnd(points: readonly Point[], by: number): readonly Point[] {
  const [before, last] = [points.at(-2), points.at(-1)];
  if (!before || !last) return points;
  const length = Math.hypot(last[0] - before[0], last[1] - before[1]);
  const share = length === 0 ? 0 : Math.min(1, by / length);
  const end = [last[0] - (last[0] - before[0]) * share, last[1] - (last[1] - before[1]) * share] as const;
  return [...points.slice(0, -1), end];
}
