import { innerHalfWidth } from "../shape-outline.ts";
import type { Box, Point, ShapeName } from "../types.ts";

/** A placed node as routes see it. */
export interface RouteNode extends Box {
  readonly id: string;
  readonly shape: ShapeName;
}

/** The point of a node's outline at its left or right side, `offset` below its middle. */
export function sidePort(node: RouteNode, side: -1 | 1, offset = 0): Point {
  return [node.x + side * sideReach(node, side, offset), node.y + offset];
}

/** The point of a node's outline at its top or bottom, in its middle. */
export function endPort(node: RouteNode, end: -1 | 1): Point {
  return [node.x, node.y + (end * node.height) / 2];
}

function sideReach(node: RouteNode, side: -1 | 1, offset: number): number {
  // A tag points right: its left side is straight.
  if (node.shape === "tag") {
    const tip = Math.min(node.height * 0.35, node.width / 5);
    return side === -1 ? node.width / 2 : node.width / 2 - (tip * Math.abs(offset)) / (node.height / 2);
  }
  return innerHalfWidth(node.shape, node.width, node.height, offset);
}
