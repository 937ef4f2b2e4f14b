import type { Point } from "../types.ts";
import { endPort, type RouteNode, sidePort } from "./outline-port.ts";
import { simplify } from "./polyline.ts";

/** Level out of the left node, along the vertical line `bus`, level into the right one. */
export function bracketRoute(left: RouteNode, right: RouteNode, bus: number): readonly Point[] {
  const offset = Math.abs(left.y - right.y) < levelWithin ? right.y - left.y : 0;
  const start = sidePort(left, 1, offset);
  const end = sidePort(right, -1);
  return simplify([start, [bus, start[1]], [bus, end[1]], end]);
}

/** Ends that differ less in height, in scene units, are joined by one level line. */
const levelWithin = 3;
/** Where the way to what hangs leaves its host's lower edge, from what hangs to the left. */
export const hangIndent = 10;

/** Down from the host's lower edge and right into a node that hangs, indented, under it. */
export function hangRoute(host: RouteNode, hanging: RouteNode): readonly Point[] {
  const end = sidePort(hanging, -1);
  const trunk = hanging.x - hanging.width / 2 - hangIndent / 2;
  const reach = Math.min(host.x + host.width / 2 - 4, Math.max(trunk, host.x - host.width / 2 + 4));
  return simplify([[reach, lowerEdge(host, reach)], [reach, end[1]], end]);
}

/** The height of the lower outline at `x`. */
function lowerEdge(node: RouteNode, x: number): number {
  const share = (x - node.x) / (node.width / 2);
  const half = node.height / 2;
  switch (node.shape) {
    case "ellipse":
      return node.y + half * Math.sqrt(Math.max(0, 1 - share ** 2));
    case "diamond":
      return node.y + half * (1 - Math.abs(share));
    default:
      return endPort(node, 1)[1];
  }
}
