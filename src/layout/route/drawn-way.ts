import type { PlacedRoute, Rect } from "../placement.ts";
import { distance, isBetween, isOn, nearly, type Point } from "./on-way.ts";

/**
 * The way over drawn lines from the outline of one box to that of another, bends and all; undefined where they do not
 * lead there. The lines of one edge are few: O(n²) in their stretches.
 */
export function drawnWay(
  routes: readonly PlacedRoute[],
  from: readonly Rect[],
  to: readonly Rect[],
): readonly Point[] | undefined {
  const corners = distinct(routes.flatMap(({ points }) => points));
  const joined = new Map<Point, Point[]>();
  for (const { points } of routes)
    points.slice(1).forEach((end, at) => {
      const start = points[at] ?? end;
      const along = corners
        .filter((corner) => isBetween(corner, start, end))
        .sort((a, b) => distance(start, a) - distance(start, b));
      along.slice(1).forEach((corner, index) => {
        const last = along[index] ?? corner;
        joined.set(last, [...(joined.get(last) ?? []), corner]);
        joined.set(corner, [...(joined.get(corner) ?? []), last]);
      });
    });
  const starts = corners.filter((corner) => from.some((box) => isOn(corner, box)));
  const before = new Map<Point, Point | undefined>(starts.map((corner) => [corner, undefined]));
  const waiting = starts.map((corner) => ({ corner, long: 0 }));
  while (waiting.length > 0) {
    waiting.sort((a, b) => a.long - b.long);
    const next = waiting.shift();
    if (!next) break;
    if (to.some((box) => isOn(next.corner, box))) return backFrom(next.corner, before);
    for (const corner of joined.get(next.corner) ?? []) {
      if (before.has(corner)) continue;
      before.set(corner, next.corner);
      waiting.push({ corner, long: next.long + distance(next.corner, corner) });
    }
  }
  return undefined;
}

function backFrom(end: Point, before: ReadonlyMap<Point, Point | undefined>): readonly Point[] {
  const way: Point[] = [];
  for (let at: Point | undefined = end; at; at = before.get(at)) way.push(at);
  return way.reverse();
}

function distinct(points: readonly Point[]): readonly Point[] {
  const found: Point[] = [];
  for (const point of points) if (!found.some((one) => distance(one, point) < nearly)) found.push(point);
  return found;
}
