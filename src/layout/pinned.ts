import type { Pins } from "../core/atlas/schema/pins.ts";
import { stretches } from "./measure/crossings.ts";
import type { PlacedBox, PlacedRoute, Placement, Rect } from "./placement.ts";

type Point = readonly [x: number, y: number];
type Points = PlacedRoute["points"];

/** What a rounding of places may come to, in the picture's unit. */
const nearly = 1e-3;

/**
 * A picture with pinned nodes moved from where they were placed, and with a node its own details; lines that ended at a
 * moved box are led on to it, everything else stays. The same picture where no pin moves anything.
 */
export function pinned(placement: Placement, pins: Pins | undefined): Placement {
  const boxes = pins ? movedBoxes(placement, pins) : placement.boxes;
  const moves = placement.boxes.flatMap((from, at) => {
    const to = boxes[at];
    return to && to !== from ? [{ from, to }] : [];
  });
  if (moves.length === 0) return placement;
  const toEnd = (points: Points): Points => {
    const end = points.at(-1);
    const move = end && moves.find(({ from }) => isOnOutline(end, from));
    return move ? ledTo(points, move.to, shifted(end, move)) : points;
  };
  const routes = placement.routes.map((route) => {
    const points = toEnd(toEnd(route.points).toReversed()).toReversed();
    return points.length === route.points.length && points.every((point, at) => point === route.points[at])
      ? route
      : { ...route, points };
  });
  return { ...placement, boxes, routes };
}

function movedBoxes({ boxes, size }: Placement, pins: Pins): readonly PlacedBox[] {
  const pinOf = (id: string): Point => (Object.hasOwn(pins, id) ? pins[id] : undefined) ?? [0, 0];
  // A node's details come after it.
  let owner: Point = [0, 0];
  return boxes.map((box) => {
    let [dx, dy] = pinOf(box.id);
    if (box.part === "root" || box.part === "branch" || box.part === "leaf") owner = [dx, dy];
    else if (box.part === "detail") [dx, dy] = [dx + owner[0], dy + owner[1]];
    return dx === 0 && dy === 0 ? box : movedBox(box, dx * size, dy * size);
  });
}

function movedBox(box: PlacedBox, dx: number, dy: number): PlacedBox {
  const at = <T extends { readonly x: number; readonly y: number }>(thing: T): T => ({
    ...thing,
    x: thing.x + dx,
    y: thing.y + dy,
  });
  return { ...at(box), label: at(box.label), glyph: box.glyph && at(box.glyph), dots: box.dots.map(at) };
}

/** A line that ended at a box before that was moved: cut where it now runs into it, else with a leg more. */
function ledTo(points: Points, box: Rect, own: Point): Points {
  const cut = cutAt(points, box);
  if (cut) return cut;
  const end = points.at(-1);
  if (!end || isOnOutline(end, box)) return points;
  const { x, y, width, height } = box;
  const ports: readonly Point[] = [
    own,
    [x, y + height / 2],
    [x + width, y + height / 2],
    [x + width / 2, y],
    [x + width / 2, y + height],
  ];
  const legs = ports.flatMap((port) => legsTo(end, port)).filter((leg) => reaches(leg, box));
  const best = legs.reduce<Points | undefined>(
    (least, leg) => (least && lengthOf(least) <= lengthOf(leg) ? least : leg),
    undefined,
  );
  // What begins under the box, it covers.
  return straightened([...points, ...(best ?? [[end[0], own[1]], own])]);
}

/** A line up to where it enters a box; undefined where it does not, or begins in it. */
function cutAt(points: Points, box: Rect): Points | undefined {
  const at = stretches({ points }).findIndex(([from, to]) => meets(from, to, box, -nearly));
  const [from, to] = [points[at], points[at + 1]];
  if (!from || !to || meets(from, from, box, -nearly)) return undefined;
  const entry: Point = [
    within(to[0], from[0], box.x, box.x + box.width),
    within(to[1], from[1], box.y, box.y + box.height),
  ];
  return straightened([...points.slice(0, at + 1), entry]);
}

/** Where, on the way from outside, a coordinate first lies between two others; as it is where it already did. */
function within(to: number, from: number, low: number, high: number): number {
  if (from <= low) return Math.min(to, low);
  return from >= high ? Math.max(to, high) : from;
}

/** The right-angled ways from one point to another. */
function legsTo(from: Point, to: Point): readonly Points[] {
  const [[ax, ay], [bx, by]] = [from, to];
  if (Math.abs(ax - bx) < nearly || Math.abs(ay - by) < nearly) return [[from, to]];
  return [
    [from, [ax, by], to],
    [from, [bx, ay], to],
  ];
}

/** Whether a way touches a box where it ends and nowhere else. */
function reaches(leg: Points, box: Rect): boolean {
  return stretches({ points: leg }).every(([from, to], at) => {
    const back = at === leg.length - 2 ? 2 * nearly : 0;
    const before: Point = [
      to[0] - Math.sign(to[0] - from[0]) * back,
      to[1] - Math.sign(to[1] - from[1]) * back,
    ];
    return !meets(from, before, box, nearly / 2);
  });
}

/** Whether a stretch meets a box that is larger by so much on all sides. */
function meets(from: Point, to: Point, { x, y, width, height }: Rect, by: number): boolean {
  return (
    Math.max(from[0], to[0]) > x - by &&
    Math.min(from[0], to[0]) < x + width + by &&
    Math.max(from[1], to[1]) > y - by &&
    Math.min(from[1], to[1]) < y + height + by
  );
}

function isOnOutline([x, y]: Point, box: Rect): boolean {
  return meets([x, y], [x, y], box, nearly) && !meets([x, y], [x, y], box, -nearly);
}

function shifted([x, y]: Point, { from, to }: { readonly from: Rect; readonly to: Rect }): Point {
  return [x + to.x - from.x, y + to.y - from.y];
}

function lengthOf(points: Points): number {
  return stretches({ points }).reduce(
    (sum, [[ax, ay], [bx, by]]) => sum + Math.abs(ax - bx) + Math.abs(ay - by),
    0,
  );
}

/** A line without points that it only passes, or turns back at; always of two points. */
function straightened(points: Points): Points {
  const kept: Point[] = [];
  for (const point of points) {
    for (let last = kept.at(-1); last; last = kept.at(-1)) {
      const before = kept.at(-2);
      const passed = before && [0, 1].some((axis) => isLevel([before, last, point], axis));
      if (!passed && !isSame(last, point)) break;
      kept.pop();
    }
    kept.push(point);
  }
  const [only] = kept;
  return only && kept.length === 1 ? [only, only] : kept;
}

const isLevel = (points: Points, axis: number) =>
  points.every((point) => Math.abs((point[axis] ?? 0) - (points[0]?.[axis] ?? 0)) < nearly);
const isSame = (a: Point, b: Point) => isLevel([a, b], 0) && isLevel([a, b], 1);
