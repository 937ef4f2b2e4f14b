import type { Box, Point } from "../../../scene/types.ts";
import type { ShapePreset, Side } from "../shape/shape-preset.ts";

/** A node's shape as connectors need it: its box in the scene, its form. */
export interface GlueBox {
  readonly box: Box;
  readonly form: ShapePreset;
}

/** A way from site to site, and at which sides these are. */
export interface GluedWay {
  readonly points: readonly Point[];
  readonly sides: readonly [source: Side, target: Side];
}

/** Which way each side looks. */
const outward: Readonly<Record<Side, readonly [x: -1 | 0 | 1, y: -1 | 0 | 1]>> = {
  left: [-1, 0],
  right: [1, 0],
  top: [0, -1],
  bottom: [0, 1],
};
/** How far a bracket stands off where a program places it: 5 mm, in points. */
const bracketRoom = 14.2;
const same = 0.01;

/**
 * The way that an office program itself would take between two shapes, so that nothing jumps when one is moved and
 * every program draws it alike: straight, or of two or three legs. It leaves and arrives at the sides of the edge's own
 * way, else at those that face each other. Undefined where each such way would run through one of the boxes, and so where
 * a program that bends a connector in its own place, as LibreOffice does, would send it through one.
 */
export function gluedWay(
  way: readonly Point[],
  source: GlueBox,
  target: GlueBox,
  boxes: readonly Box[],
): GluedWay | undefined {
  const facing = facingSides(source.box, target.box);
  const sides =
    way.length > 1
      ? ([sideLeft(source.box, way[0], way[1]), sideLeft(target.box, way.at(-1), way.at(-2))] as const)
      : facing;
  const others = boxes.filter((box) => box !== source.box && box !== target.box);
  const isFree = (points: readonly Point[]) => !others.some((box) => runsThrough(points, box));
  for (const pair of [sides, facing]) {
    const ways = naturalWays(way, source, target, pair);
    const byItself = ways.at(-1);
    const points = byItself && isFree(byItself) ? ways.find(isFree) : undefined;
    if (points) return { points, sides: pair };
  }
  return undefined;
}

/** Whether a polyline runs through a box, not just along its edge. */
function runsThrough(points: readonly Point[], { x, y, width, height }: Box): boolean {
  const [halfWidth, halfHeight] = [width / 2 - 1, height / 2 - 1];
  return points.slice(1).some((end, at) => {
    const start = points[at] ?? end;
    return (
      Math.max(start[0], end[0]) > x - halfWidth &&
      Math.min(start[0], end[0]) < x + halfWidth &&
      Math.max(start[1], end[1]) > y - halfHeight &&
      Math.min(start[1], end[1]) < y + halfHeight
    );
  });
}

/** The side of a box at which a way that begins with these two points leaves it. */
function sideLeft(box: Box, from: Point = [box.x, box.y], to: Point = [box.x, box.y]): Side {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // One that is neither level nor upright leaves where a line from the middle would.
  const level = dx === 0 || dy === 0 ? dy === 0 : Math.abs(dx) * box.height >= Math.abs(dy) * box.width;
  if (level) return dx < 0 ? "left" : "right";
  return dy < 0 ? "top" : "bottom";
}

/** The sides of two boxes that look at each other: across where they stand beside each other, else up and down. */
function facingSides(source: Box, target: Box): readonly [Side, Side] {
  const beside = Math.abs(target.x - source.x) - (source.width + target.width) / 2;
  const over = Math.abs(target.y - source.y) - (source.height + target.height) / 2;
  if (beside >= over) return target.x < source.x ? ["left", "right"] : ["right", "left"];
  return target.y < source.y ? ["top", "bottom"] : ["bottom", "top"];
}

function siteOf({ box, form }: GlueBox, side: Side): Point {
  return [box.x + form.sites[side].x, box.y + form.sites[side].y];
}

/**
 * The ways from side to side in at most three legs, the one that a program takes by itself last; none where it would have
 * to turn back, or would not be level or upright.
 */
function naturalWays(
  way: readonly Point[],
  source: GlueBox,
  target: GlueBox,
  [leaving, arriving]: readonly [Side, Side],
): readonly (readonly Point[])[] {
  const [start, end] = [siteOf(source, leaving), siteOf(target, arriving)];
  const along = outward[leaving][0] === 0 ? 1 : 0;
  const across = along === 0 ? 1 : 0;
  const ahead = outward[leaving][along];
  const gap = (end[along] - start[along]) * ahead;
  if (outward[arriving][along] === -ahead) {
    if (gap <= same) return [];
    if (Math.abs(start[across] - end[across]) < same) return [[start, end]];
    const [low, high] = [Math.min(start[along], end[along]), Math.max(start[along], end[along])];
    return [...bendsOf(way, along, low, high), (low + high) / 2].map((at) => bentAt(start, end, along, at));
  }
  if (outward[arriving][along] === ahead) {
    const outer = ahead < 0 ? Math.min(start[along], end[along]) : Math.max(start[along], end[along]);
    const [low, high] = ahead < 0 ? [Number.NEGATIVE_INFINITY, outer] : [outer, Number.POSITIVE_INFINITY];
    const places = [...bendsOf(way, along, low, high), outer + ahead * bracketRoom];
    return places.map((at) => bentAt(start, end, along, at));
  }
  const comesFrom = (start[across] - end[across]) * outward[arriving][across];
  if (gap <= same || comesFrom <= same) return [];
  return [[start, along === 0 ? [end[0], start[1]] : [start[0], end[1]], end]];
}

/** Where a way runs across, strictly between two places. */
function bendsOf(way: readonly Point[], along: 0 | 1, low: number, high: number): readonly number[] {
  return way
    .slice(1, -2)
    .flatMap((point, at) => {
      const next = way[at + 2];
      return next && Math.abs(next[along] - point[along]) < same ? [point[along]] : [];
    })
    .filter((place) => place > low + same && place < high - same);
}

function bentAt(start: Point, end: Point, along: 0 | 1, place: number): readonly Point[] {
  return along === 0
    ? [start, [place, start[1]], [place, end[1]], end]
    : [start, [start[0], place], [end[0], place], end];
}
