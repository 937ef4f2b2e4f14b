import type { Point } from "../types.ts";
import { crossings } from "./crossings.ts";
import { type Obstacles, within } from "./obstacles.ts";
import { type RouteNode, sidePort } from "./outline-port.ts";
import { simplify } from "./polyline.ts";

/** A tie from a project to an organ. */
export interface ServesTie {
  readonly id: string;
  readonly project: RouteNode;
  readonly organ: RouteNode;
}

const laneGap = 8;
const portGap = 6;

/**
 * The ways of all project → organ ties: level out of the project, along the project's own lane in the gutter
 * beside the spine, level into the organ. Ties of one project share its lane; lanes and arrival heights are
 * ordered so that the fewest ties cross. Ties that boxes leave no such way are missing in the result.
 */
export function servesRoutes(
  obstacles: Obstacles,
  ties: readonly ServesTie[],
): ReadonlyMap<string, readonly Point[]> {
  const found = new Map<string, readonly Point[]>();
  for (const side of [-1, 1] as const) {
    const here = ties.filter((tie) => Math.sign(tie.project.x - tie.organ.x) === side);
    const projects = [...new Map(here.map((tie) => [tie.project.id, tie.project])).values()];
    let best: ReadonlyMap<string, readonly Point[]> = new Map();
    let bestScore = Number.POSITIVE_INFINITY;
    for (const order of permutations(projects)) {
      const routes = routesInOrder(obstacles, here, order, side);
      const score = crossings(asLines(here, routes)) + 1000 * (here.length - routes.size);
      if (score >= bestScore) continue;
      best = routes;
      bestScore = score;
    }
    for (const [id, points] of best) found.set(id, points);
  }
  return found;
}

function routesInOrder(
  obstacles: Obstacles,
  ties: readonly ServesTie[],
  order: readonly RouteNode[],
  side: -1 | 1,
): ReadonlyMap<string, readonly Point[]> {
  const routes = new Map<string, readonly Point[]>();
  order.forEach((project, index) => {
    const own = ties.filter((tie) => tie.project === project);
    const middle = laneFor(obstacles, own, side);
    if (middle === undefined) return;
    const lane = middle + side * (index - (order.length - 1) / 2) * laneGap;
    for (const tie of own) {
      const from = sidePort(project, side === 1 ? -1 : 1);
      const to = sidePort(tie.organ, side, arrival(ties, tie));
      routes.set(tie.id, simplify([from, [lane, from[1]], [lane, to[1]], to]));
    }
  });
  return routes;
}

/** Arrivals at one side of an organ are spread, those from higher projects above. */
function arrival(ties: readonly ServesTie[], tie: ServesTie): number {
  const here = ties
    .filter((other) => other.organ.id === tie.organ.id)
    .sort((a, b) => a.project.y - b.project.y || a.id.localeCompare(b.id, "en"));
  return (here.indexOf(tie) - (here.length - 1) / 2) * portGap;
}

/** The middle of the stretch beside the spine that is free all the way for every tie of a project. */
function laneFor(obstacles: Obstacles, ties: readonly ServesTie[], side: -1 | 1): number | undefined {
  const widest = Math.max(...ties.map((tie) => tie.organ.width / 2));
  const [first] = ties;
  if (!first) return undefined;
  const reach = Math.abs(first.project.x - first.organ.x) - first.project.width / 2;
  const free: number[] = [];
  for (let distance = widest + 4; distance < reach - 4; distance += 2) {
    const x = first.organ.x + side * distance;
    if (ties.every((tie) => freeFor(obstacles, tie, x))) free.push(x);
    else if (free.length > 0) break;
  }
  const [near, far] = [free[0], free.at(-1)];
  return near === undefined || far === undefined ? undefined : (near + far) / 2;
}

function freeFor(obstacles: Obstacles, tie: ServesTie, x: number): boolean {
  const ends = [tie.project.id, tie.organ.id];
  return (
    within(obstacles.freeColumn(x, tie.project.y, ends), tie.organ.y) &&
    within(obstacles.freeRow(tie.project.y, tie.project.x, ends), x) &&
    within(obstacles.freeRow(tie.organ.y, tie.organ.x, ends), x)
  );
}

const asLines = (ties: readonly ServesTie[], routes: ReadonlyMap<string, readonly Point[]>) =>
  ties.map((tie) => ({ source: tie.project.id, target: tie.organ.id, points: routes.get(tie.id) ?? [] }));

function permutations<T>(items: readonly T[]): readonly (readonly T[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item, index) =>
    permutations([...items.slice(0, index), ...items.slice(index + 1)]).map((rest) => [item, ...rest]),
  );
}
