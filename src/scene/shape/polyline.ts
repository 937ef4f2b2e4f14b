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

/** The part of a polyline between two places on it, each by the way from its start. */
export function partOfWay(points: readonly Point[], from: number, to: number): readonly Point[] {
  const part: Point[] = [];
  let long = 0;
  points.forEach((end, at) => {
    const start = points[at - 1] ?? end;
    const leg = Math.hypot(end[0] - start[0], end[1] - start[1]);
    const on = (way: number): Point => {
      const share = leg === 0 ? 0 : (way - long) / leg;
      return [start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share];
    };
    if (from >= long && from < long + leg) part.push(on(from));
    if (long + leg > from && long + leg < to) part.push(end);
    if (to > long && to <= long + leg) part.push(on(to));
    long += leg;
  });
  return part;
}
