import type { Point } from "../types.ts";
import { crossings } from "./crossings.ts";
import { type RouteNode, sidePort } from "./outline-port.ts";
import { simplify } from "./polyline.ts";

/** A tie from a project to an organ in the column left of it. */
export interface LaneServesTie {
  readonly id: string;
  readonly project: RouteNode;
  readonly organ: RouteNode;
}

/** Between arrivals at one organ, in scene units. */
const portGap = 7;
/** Ends that differ less in height, in scene units, are joined by one level line. */
const levelWithin = 12;

/**
 * The ways of project → organ ties in the lanes: level out of the project's left side, along the project's own line in
 * the gutter, level into the organ. The lines are ordered so that exchanging no two of them leaves fewer crossings.
 */
export function laneServesRoutes(ties: readonly LaneServesTie[]): ReadonlyMap<string, readonly Point[]> {
  const projects = [...new Map(ties.map((tie) => [tie.project.id, tie.project])).values()];
  let order: readonly RouteNode[] = projects.sort((a, b) => a.y - b.y || (a.id < b.id ? -1 : 1));
  let routes = routesInOrder(ties, order);
  let least = count(ties, routes);
  for (let better = true; better && least > 0; ) {
    better = false;
    for (const next of exchanges(order)) {
      const candidate = routesInOrder(ties, next);
      const crossed = count(ties, candidate);
      if (crossed >= least) continue;
      [order, routes, least, better] = [next, candidate, crossed, true];
      break;
    }
  }
  return routes;
}

function routesInOrder(
  ties: readonly LaneServesTie[],
  order: readonly RouteNode[],
): ReadonlyMap<string, readonly Point[]> {
  const from = Math.max(...ties.map(({ organ }) => organ.x + organ.width / 2));
  const to = Math.min(...ties.map(({ project }) => project.x - project.width / 2));
  return new Map(
    ties.map((tie) => {
      const line = from + ((to - from) * (order.indexOf(tie.project) + 1)) / (order.length + 1);
      const end = sidePort(tie.organ, 1, arrival(ties, tie));
      const step = end[1] - tie.project.y;
      // Where the two stand level, a small step to the arrival would be noise.
      const start = sidePort(tie.project, -1, Math.abs(step) < levelWithin ? step : 0);
      return [tie.id, simplify([start, [line, start[1]], [line, end[1]], end])];
    }),
  );
}

/** Arrivals at one organ are spread, those from higher projects above. */
function arrival(ties: readonly LaneServesTie[], tie: LaneServesTie): number {
  const here = ties
    .filter(({ organ }) => organ.id === tie.organ.id)
    .sort((a, b) => a.project.y - b.project.y || (a.id < b.id ? -1 : 1));
  const gap = Math.min(portGap, (tie.organ.height * 0.6) / here.length);
  return (here.indexOf(tie) - (here.length - 1) / 2) * gap;
}

const count = (ties: readonly LaneServesTie[], routes: ReadonlyMap<string, readonly Point[]>) =>
  crossings(
    ties.map(({ id, project, organ }) => ({
      source: project.id,
      target: organ.id,
      points: routes.get(id) ?? [],
    })),
  );

function exchanges<T>(items: readonly T[]): readonly (readonly T[])[] {
  return items.flatMap((one, i) =>
    items.slice(i + 1).map((other, step) => {
      const exchanged = [...items];
      exchanged[i] = other;
      exchanged[i + 1 + step] = one;
      return exchanged;
    }),
  );
}
