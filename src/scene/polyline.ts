import type { Point } from "./types.ts";

/** The same polyline without repeated points and without corners that do not turn. */
export function simplify(points: readonly Point[]): readonly Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const last = kept.at(-1);
    const before = kept.at(-2);
    if (last && same(last, point)) continue;
    if (last && before && straight(before, last, point)) kept.pop();
    kept.push(point);
  }
  return kept;
}

const same = (a: Point, b: Point) => Math.abs(a[0] - b[0]) < 0.01 && Math.abs(a[1] - b[1]) < 0.01;

function straight(a: Point, b: Point, c: Point): boolean {
  const sideways = Math.abs(a[0] - b[0]) < 0.01 && Math.abs(b[0] - c[0]) < 0.01;
  const level = Math.abs(a[1] - b[1]) < 0.01 && Math.abs(b[1] - c[1]) < 0.01;
  return sideways || level;
}

/** A polyline that ends `by` scene units earlier on its last leg; never before that leg begins. */
export function shortenEnd(points: readonly Point[], by: number): readonly Point[] {
  const [before, last] = [points.at(-2), points.at(-1)];
  if (!before || !last) return points;
  const length = Math.hypot(last[0] - before[0], last[1] - before[1]);
  const share = length === 0 ? 0 : Math.min(1, by / length);
  const end = [last[0] - (last[0] - before[0]) * share, last[1] - (last[1] - before[1]) * share] as const;
  return [...points.slice(0, -1), end];
}
