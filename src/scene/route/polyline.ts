import type { Point } from "../types.ts";

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

/** Length of a polyline, in scene units. */
export function lengthOf(points: readonly Point[]): number {
  return segmentsOf(points).reduce((sum, [a, b]) => sum + Math.hypot(b[0] - a[0], b[1] - a[1]), 0);
}

/** Its segments, first to last. */
export function segmentsOf(points: readonly Point[]): readonly (readonly [Point, Point])[] {
  return points.slice(1).map((point, index) => [points[index] ?? point, point] as const);
}

const same = (a: Point, b: Point) => Math.abs(a[0] - b[0]) < 0.01 && Math.abs(a[1] - b[1]) < 0.01;

function straight(a: Point, b: Point, c: Point): boolean {
  const sideways = Math.abs(a[0] - b[0]) < 0.01 && Math.abs(b[0] - c[0]) < 0.01;
  const level = Math.abs(a[1] - b[1]) < 0.01 && Math.abs(b[1] - c[1]) < 0.01;
  return sideways || level;
}
