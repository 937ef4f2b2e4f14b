import type { Id } from "../../core/atlas/schema.ts";
import { stretches } from "../measure/crossings.ts";
import type { PlacedBox, PlacedRoute, Placement } from "../placement.ts";
import { distance, isBetween, isOn, type Point } from "./on-way.ts";

/** From where to where along a line, by the way from its start, in the picture's unit. */
export type Span = readonly [from: number, to: number];

/**
 * Where along a line each of its edges runs: between the places where the edge's other lines or the boxes of its ends
 * meet it, all along where these are not two. O(lines) at first, then O(edges × the lines of each) for a line.
 */
export function edgeSpans(
  { boxes, routes }: Pick<Placement, "boxes" | "routes">,
  endsOf: (edge: Id) => readonly Id[],
): (line: PlacedRoute) => readonly Span[] {
  let known: readonly [ReadonlyMap<Id, readonly PlacedBox[]>, ReadonlyMap<Id, readonly PlacedRoute[]>];
  return (line) => {
    known ??= [grouped(boxes, ({ id }) => [id]), grouped(routes, ({ edges }) => edges)];
    const [boxesOf, linesOf] = known;
    const [start, end] = tipsOf(line);
    const long = alongOf(line.points, end) ?? 0;
    return line.edges.map((edge) => {
      const others = (linesOf.get(edge) ?? []).filter((other) => other !== line);
      const own = endsOf(edge).flatMap((id) => boxesOf.get(id) ?? []);
      const isMet = (tip: Point) =>
        own.some((box) => isOn(tip, box)) || others.some(({ points }) => alongOf(points, tip) !== undefined);
      const met = [
        ...(isMet(start) ? [0] : []),
        ...(isMet(end) ? [long] : []),
        ...others.flatMap((other) => tipsOf(other).flatMap((tip) => alongOf(line.points, tip) ?? [])),
      ];
      return met.length < 2 ? [0, long] : [Math.min(...met), Math.max(...met)];
    });
  };
}

function grouped<T>(all: readonly T[], idsOf: (one: T) => readonly Id[]): ReadonlyMap<Id, readonly T[]> {
  const groups = new Map<Id, T[]>();
  for (const one of all)
    for (const id of idsOf(one)) {
      const group = groups.get(id);
      if (group) group.push(one);
      else groups.set(id, [one]);
    }
  return groups;
}

const tipsOf = ({ points }: PlacedRoute): readonly [Point, Point] => {
  const [start, end] = [points[0], points.at(-1)];
  if (!start || !end) throw new Error("A line without points");
  return [start, end];
};

/** How far along a line a point lies; undefined for one beside it. */
function alongOf(points: readonly Point[], point: Point): number | undefined {
  let long = 0;
  for (const [from, to] of stretches({ points })) {
    if (isBetween(point, from, to)) return long + distance(from, point);
    long += distance(from, to);
  }
  return undefined;
}
