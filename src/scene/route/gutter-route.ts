import type { Point } from "../types.ts";
import { clearance, type Interval, type Obstacles, within } from "./obstacles.ts";
import { endPort, type RouteNode, sidePort } from "./outline-port.ts";
import { lengthOf, simplify } from "./polyline.ts";

/** A vertical line that an end can reach: its place, how far it is free, and the points from the end to it. */
interface Riser {
  readonly x: number;
  readonly free: Interval;
  readonly lead: readonly Point[];
}

/** What rounding may make of two equal heights, in scene units. */
const tolerance = 0.001;

/** What one corner costs, in scene units of length. */
const bendCost = 26;

/** Finds ties' ways between boxes. */
export interface GutterRouter {
  /**
   * The cheapest (length and corners) axis-parallel polyline of at most five segments from outline to
   * outline that keeps clear of all other boxes; undefined where there is none.
   */
  route(source: RouteNode, target: RouteNode): readonly Point[] | undefined;
}

/** Prepares a router for one set of placed boxes; answers are deterministic. */
export function gutterRouter(obstacles: Obstacles): GutterRouter {
  const lanes = laneCandidates(obstacles, "x");
  const levels = laneCandidates(obstacles, "y");
  const risers = new Map<string, readonly Riser[]>();
  const risersOf = (node: RouteNode) => {
    const known = risers.get(node.id);
    if (known) return known;
    const made = makeRisers(obstacles, lanes, node);
    risers.set(node.id, made);
    return made;
  };
  return {
    route(source, target) {
      let best: readonly Point[] | undefined;
      let bestCost = Number.POSITIVE_INFINITY;
      const consider = (points: readonly Point[]) => {
        const path = simplify(points);
        const cost = lengthOf(path) + bendCost * (path.length - 2);
        if (cost >= bestCost || path.length > 6) return;
        best = path;
        bestCost = cost;
      };
      const direct = directLine(obstacles, source, target);
      if (direct) consider(direct);
      for (const from of risersOf(source)) {
        for (const to of risersOf(target)) {
          if (Math.abs(from.x - to.x) + Math.abs(source.y - target.y) > bestCost) continue;
          joinRisers(obstacles, levels, from, to, () => bestCost, consider);
        }
      }
      return best;
    },
  };
}

function joinRisers(
  obstacles: Obstacles,
  levels: readonly number[],
  from: Riser,
  to: Riser,
  budget: () => number,
  consider: (points: readonly Point[]) => void,
): void {
  const start = from.lead.at(-1);
  const end = to.lead.at(-1);
  if (!start || !end) return;
  const limit = () => budget() - Math.abs(from.x - to.x);
  const path = (y: number): Point[] => [...from.lead, [from.x, y], [to.x, y], ...[...to.lead].reverse()];
  if (Math.abs(from.x - to.x) < 0.01) {
    if (within(from.free, end[1]) || within(to.free, start[1]))
      consider([...from.lead, ...[...to.lead].reverse()]);
    return;
  }
  const [low, high] = [Math.max(from.free.from, to.free.from), Math.min(from.free.to, to.free.to)];
  const detour = (y: number) => Math.abs(y - start[1]) + Math.abs(y - end[1]);
  let found = Number.POSITIVE_INFINITY;
  const attempt = (y: number) => {
    if (y <= low || y >= high || detour(y) >= found || detour(y) >= limit()) return;
    const free = obstacles.freeRow(y, from.x, []);
    if (!within(free, to.x)) return;
    found = detour(y);
    consider(path(y));
  };
  attempt(start[1]);
  attempt(end[1]);
  // Only levels about both ends can be near enough: of all others there are many, and the rest of them is not even looked at.
  const between = start[1] + end[1];
  const least = Math.max(low, (between - limit()) / 2 - tolerance);
  for (const y of levels) {
    if (y < least) continue;
    if (y >= high || y > (between + Math.min(found, limit())) / 2 + tolerance) return;
    attempt(y);
  }
}

function directLine(
  obstacles: Obstacles,
  source: RouteNode,
  target: RouteNode,
): readonly Point[] | undefined {
  const both = [source.id, target.id];
  if (Math.abs(source.y - target.y) < 0.5) {
    const side = target.x > source.x ? 1 : -1;
    const free = obstacles.freeRow(source.y, source.x, both);
    const back = side === 1 ? -1 : 1;
    return within(free, target.x)
      ? [sidePort(source, side), sidePort(target, back, source.y - target.y)]
      : undefined;
  }
  if (Math.abs(source.x - target.x) < 0.5) {
    const end = target.y > source.y ? 1 : -1;
    const free = obstacles.freeColumn(source.x, source.y, both);
    return within(free, target.y) ? [endPort(source, end), endPort(target, end === 1 ? -1 : 1)] : undefined;
  }
  return undefined;
}

/** Lines through the free stretches left and right of a node, and straight up and down from it. */
function makeRisers(obstacles: Obstacles, lanes: readonly number[], node: RouteNode): readonly Riser[] {
  const made: Riser[] = [];
  const row = obstacles.freeRow(node.y, node.x, [node.id]);
  for (const x of lanes) {
    if (!within(row, x) || Math.abs(x - node.x) < node.width / 2 + 2) continue;
    const free = obstacles.freeColumn(x, node.y, []);
    if (free.to <= free.from) continue;
    made.push({ x, free, lead: [sidePort(node, x > node.x ? 1 : -1), [x, node.y]] });
  }
  const column = obstacles.freeColumn(node.x, node.y, [node.id]);
  const [top, bottom] = [node.y - node.height / 2, node.y + node.height / 2];
  made.push({ x: node.x, free: { from: column.from, to: top - 1 }, lead: [endPort(node, -1)] });
  made.push({ x: node.x, free: { from: bottom + 1, to: column.to }, lead: [endPort(node, 1)] });
  return made.sort((a, b) => Math.abs(a.x - node.x) - Math.abs(b.x - node.x)).slice(0, 24);
}

/** Places just beside the edges of boxes, where gutters begin and end; near-equal ones count once. */
function laneCandidates(obstacles: Obstacles, axis: "x" | "y"): readonly number[] {
  const off = clearance + 2;
  const all = obstacles.boxes.flatMap((box) => {
    const half = (axis === "x" ? box.width : box.height) / 2;
    return [box[axis] - half - off, box[axis] + half + off];
  });
  const sorted = [...new Set(all.map((value) => Math.round(value * 10) / 10))].sort((a, b) => a - b);
  return sorted.filter((value, index) => index === 0 || value - (sorted[index - 1] ?? value) > 0.4);
}
