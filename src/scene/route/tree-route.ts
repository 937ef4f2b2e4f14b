import type { Point } from "../types.ts";
import { linesCross } from "./crossings.ts";
import { type Obstacles, within } from "./obstacles.ts";
import { endPort, type RouteNode, sidePort } from "./outline-port.ts";
import { simplify } from "./polyline.ts";

/** How far below a head the line stands that its children share. */
export const busDrop = 11;
/** What crossing the way to a measure costs, in scene units of detour. */
const twigCost = 400;
/** How far left of a column of measures its trunk stands. */
const trunkOffset = 5;

/**
 * The way from a project down to a column head: down to the shared bus, along it, down into the head. A head
 * of a lower row is reached through a gutter between columns, a near one that crosses none of the `twigs`
 * (ways to measures) where there is one. Undefined where boxes leave no such way.
 */
export function headRoute(
  obstacles: Obstacles,
  parent: RouteNode,
  child: RouteNode,
  firstRow: number,
  twigs: readonly (readonly Point[])[],
): readonly Point[] | undefined {
  const start = endPort(parent, 1);
  const end = endPort(child, -1);
  const bus = firstRow - busDrop;
  const lower = end[1] - busDrop;
  if (Math.abs(lower - bus) < 2) return simplify([start, [start[0], bus], [end[0], bus], end]);
  const gutter = nearestGutter(obstacles, parent, bus, lower, child, twigs);
  if (gutter === undefined) return undefined;
  return simplify([start, [start[0], bus], [gutter, bus], [gutter, lower], [end[0], lower], end]);
}

/**
 * The way from a head (or a project) to a measure in a column under or beside it: along the head's side or
 * the bus to the column's trunk, down the trunk, right into the measure.
 */
export function measureRoute(parent: RouteNode, child: RouteNode, bus: number): readonly Point[] {
  const trunk = child.x - child.width / 2 - trunkOffset;
  const end = sidePort(child, -1);
  const left = parent.x - parent.width / 2;
  const right = parent.x + parent.width / 2;
  if (parent.shape === "hexagon") {
    const start = endPort(parent, 1);
    return simplify([start, [start[0], bus], [trunk, bus], [trunk, end[1]], end]);
  }
  if (trunk > left && trunk < right) {
    return simplify([[trunk, bottomAt(parent, trunk)], [trunk, end[1]], end]);
  }
  const side = trunk > right ? 1 : -1;
  return simplify([sidePort(parent, side), [trunk, parent.y], [trunk, end[1]], end]);
}

/** The outline's height under a point near the rounded end of a pill, so that the trunk touches it. */
function bottomAt(parent: RouteNode, x: number): number {
  const radius = parent.height / 2;
  const inset = Math.max(0, radius - (x - (parent.x - parent.width / 2)));
  return parent.y + (inset > 0 ? Math.sqrt(radius ** 2 - inset ** 2) : radius);
}

function nearestGutter(
  obstacles: Obstacles,
  parent: RouteNode,
  bus: number,
  lower: number,
  child: RouteNode,
  twigs: readonly (readonly Point[])[],
): number | undefined {
  const edges = obstacles.boxes.flatMap((box) =>
    box.y > bus && box.y < lower ? [box.x - box.width / 2, box.x + box.width / 2] : [],
  );
  const candidates = edges.flatMap((edge) => [edge - 5, edge - 18, edge + 5, edge + 8]);
  candidates.push(parent.x, child.x);
  const isFree = (x: number) => {
    const column = obstacles.freeColumn(x, (bus + lower) / 2, []);
    return within(column, bus) && within(column, lower) && within(obstacles.freeRow(lower, x, []), child.x);
  };
  const fromParent = (x: number) => Math.abs(x - parent.x);
  const detour = (x: number) => fromParent(x) + Math.abs(x - child.x);
  const crossed = (x: number) =>
    twigs.filter((twig) =>
      linesCross(
        [
          [x, bus + 1],
          [x, lower],
        ],
        twig,
      ),
    ).length;
  let best: { x: number; cost: number } | undefined;
  for (const x of [...new Set(candidates)].sort((a, b) => detour(a) - detour(b))) {
    // Crossings only make a gutter dearer, so that nothing further away comes before this one.
    if (best && detour(x) > best.cost) break;
    if (!isFree(x)) continue;
    const cost = detour(x) + twigCost * crossed(x);
    if (!best || (cost - best.cost || fromParent(x) - fromParent(best.x) || x - best.x) < 0)
      best = { x, cost };
  }
  return best?.x;
}
