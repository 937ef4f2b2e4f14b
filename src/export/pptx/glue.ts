import { simplify } from "../../scene/route/polyline.ts";
import type { Box, Point } from "../../scene/types.ts";
import type { ShapePreset, Side } from "./shape-preset.ts";

/** A node's shape as ties need it: its box in the scene, its form. */
export interface GlueBox {
  readonly box: Box;
  readonly form: ShapePreset;
}

/** A way of a tie from site to site, and at which sides these are. */
export interface GluedWay {
  readonly points: readonly Point[];
  readonly sides: readonly [source: Side, target: Side];
}

/**
 * A tie's way with its ends moved to the connection sites, its first and last legs moved along with them. Where that
 * would turn a leg back over its own shape, the other end takes the side that the way comes from, under its shape.
 * A straight way whose ends come to stand apart takes a step half-way.
 */
export function gluedWay(way: readonly Point[], source: GlueBox, target: GlueBox): GluedWay {
  const sides = [sideLeft(source.box, way[0], way[1]), sideLeft(target.box, way.at(-1), way.at(-2))] as const;
  if (way.length === 3) {
    const end = bracket(way, source, target, sides);
    if (end) return end;
    const start = bracket(way.toReversed(), target, source, [sides[1], sides[0]]);
    if (start) return { points: start.points.toReversed(), sides: [start.sides[1], start.sides[0]] };
  }
  return { points: moved(way, siteOf(source, sides[0]), siteOf(target, sides[1])), sides };
}

/** The side of a box at which a way that begins with these two points leaves it. */
function sideLeft(box: Box, from: Point = [box.x, box.y], to: Point = [box.x, box.y]): Side {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // One that is neither level nor upright leaves where a line from the middle would.
  const level = dx === 0 || dy === 0 ? dy === 0 : Math.abs(dx) * box.height >= Math.abs(dy) * box.width;
  if (level) return dx < 0 ? "left" : "right";
  return dy < 0 ? "top" : "bottom";
}

function siteOf({ box, form }: GlueBox, side: Side): Point {
  return [box.x + form.sites[side].x, box.y + form.sites[side].y];
}

/**
 * A way that leaves its source level and comes up to its target beside the target's middle, as from the items under a
 * column's head: to the target's near side. Undefined for any other.
 */
function bracket(
  way: readonly Point[],
  source: GlueBox,
  target: GlueBox,
  [side, end]: readonly [Side, Side],
): GluedWay | undefined {
  const [, corner] = way;
  if (!corner || (side !== "left" && side !== "right") || (end !== "top" && end !== "bottom"))
    return undefined;
  const start = siteOf(source, side);
  const leaving = Math.sign(corner[0] - start[0]);
  if (leaving === Math.sign(siteOf(target, end)[0] - start[0])) return undefined;
  const near = corner[0] < target.box.x ? "left" : "right";
  const last = siteOf(target, near);
  return {
    points: simplify([start, [corner[0], start[1]], [corner[0], last[1]], last]),
    sides: [side, near],
  };
}

function moved(points: readonly Point[], start: Point, end: Point): readonly Point[] {
  const [first, second] = points;
  const [beforeLast, last] = [points.at(-2), points.at(-1)];
  if (!first || !second || !beforeLast || !last) return [start, end];
  if (points.length === 2) return step(first, second, start, end);
  const inner = points.slice(1, -1).map((point): [number, number] => [point[0], point[1]]);
  const [opening, closing] = [inner[0], inner.at(-1)];
  const across = (from: Point, to: Point) => (Math.abs(from[1] - to[1]) <= Math.abs(from[0] - to[0]) ? 1 : 0);
  if (opening) opening[across(first, second)] = start[across(first, second)];
  if (closing) closing[across(beforeLast, last)] = end[across(beforeLast, last)];
  return simplify([start, ...inner, end]);
}

function step(first: Point, second: Point, start: Point, end: Point): readonly Point[] {
  const apart = (axis: 0 | 1, from: Point, to: Point) => Math.abs(from[axis] - to[axis]) > 0.01;
  const middle = [(start[0] + end[0]) / 2, (start[1] + end[1]) / 2] as const;
  if (!apart(1, first, second) && apart(1, start, end))
    return simplify([start, [middle[0], start[1]], [middle[0], end[1]], end]);
  if (!apart(0, first, second) && apart(0, start, end))
    return simplify([start, [start[0], middle[1]], [end[0], middle[1]], end]);
  return [start, end];
}
