import type { Point } from "../types.ts";
import { endPort, type RouteNode, sidePort } from "./outline-port.ts";
import { simplify } from "./polyline.ts";

/** From organs that stand in a row up to the line that leads to them, in scene units. */
export const combRoom = 7;

/**
 * The ways from a project to organs in a row to its right: level into the first, into the others from a line that
 * runs over the row.
 */
export function combRoutes(
  ties: readonly { readonly id: string; readonly project: RouteNode; readonly organ: RouteNode }[],
): ReadonlyMap<string, readonly Point[]> {
  const left = ({ x, width }: RouteNode) => x - width / 2;
  const turn = Math.min(...ties.map(({ organ }) => left(organ))) - combRoom;
  return new Map(
    ties.map(({ id, project, organ }) => {
      const row = ties.filter((tie) => Math.abs(tie.organ.y - organ.y) < 1).map((tie) => tie.organ);
      const first = Math.min(...row.map(left));
      const start = sidePort(project, 1);
      if (left(organ) === first) {
        const end = sidePort(organ, -1);
        return [id, simplify([start, [turn, start[1]], [turn, end[1]], end])];
      }
      const end = endPort(organ, -1);
      const over = end[1] - combRoom;
      return [id, simplify([start, [turn, start[1]], [turn, over], [end[0], over], end])];
    }),
  );
}
