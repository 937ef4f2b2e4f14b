import type { Point } from "../types.ts";
import { type RouteNode, sidePort } from "./outline-port.ts";
import { simplify } from "./polyline.ts";

/** The short way from a measure to a near node that stands to its right: level where the measure is as high, else with a step in the gap between. */
export function besideRoute(measure: RouteNode, near: RouteNode): readonly Point[] {
  const end = sidePort(near, -1);
  const right = measure.x + measure.width / 2;
  const offset = near.y - measure.y;
  if (Math.abs(offset) < measure.height / 2 - 5) return [[right, near.y], end];
  const edge = Math.sign(offset) * (measure.height / 2 - 6);
  const step = (right + near.x - near.width / 2) / 2;
  return simplify([[right, measure.y + edge], [step, measure.y + edge], [step, near.y], end]);
}
