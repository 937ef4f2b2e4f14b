import type { Point } from "../types.ts";
import { segmentsOf } from "./polyline.ts";

/** A drawn tie, as far as crossings go. */
export interface Line {
  readonly source: string;
  readonly target: string;
  readonly points: readonly Point[];
}

/** How many pairs of ties cross, ties with a common end apart; a pair counts once however often it crosses. */
export function crossings(lines: readonly Line[]): number {
  let count = 0;
  lines.forEach((one, index) => {
    for (const other of lines.slice(index + 1)) {
      if (!shareEnd(one, other) && linesCross(one.points, other.points)) count += 1;
    }
  });
  return count;
}

const shareEnd = (one: Line, other: Line) =>
  one.source === other.source ||
  one.source === other.target ||
  one.target === other.source ||
  one.target === other.target;

/** Whether two polylines cross or lie upon each other anywhere. */
export function linesCross(one: readonly Point[], other: readonly Point[]): boolean {
  return segmentsOf(one).some(([a, b]) => segmentsOf(other).some(([c, d]) => segmentsCross(a, b, c, d)));
}

/** Also true where the two lie upon each other: to a reader that is worse than a crossing. */
function segmentsCross(a: Point, b: Point, c: Point, d: Point): boolean {
  const turn = (p: Point, q: Point, r: Point) =>
    Math.sign((q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]));
  const [abc, abd, cda, cdb] = [turn(a, b, c), turn(a, b, d), turn(c, d, a), turn(c, d, b)];
  if (abc !== abd && cda !== cdb) return true;
  return abc === 0 && abd === 0 && overlap(a[0], b[0], c[0], d[0]) && overlap(a[1], b[1], c[1], d[1]);
}

const overlap = (a: number, b: number, c: number, d: number) =>
  Math.min(Math.max(a, b), Math.max(c, d)) >= Math.max(Math.min(a, b), Math.min(c, d));
