import type { Rect } from "../placement.ts";

export type Point = readonly [x: number, y: number];

/** How far a point may lie beside a line or outline that it is on, in the picture's unit. */
export const nearly = 0.05;

/** Whether a point lies on an axis-parallel stretch. */
export function isBetween([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): boolean {
  return (
    x > Math.min(ax, bx) - nearly &&
    x < Math.max(ax, bx) + nearly &&
    y > Math.min(ay, by) - nearly &&
    y < Math.max(ay, by) + nearly
  );
}

/** Whether a point is on a box's outline, or in it. */
export function isOn(point: Point, { x, y, width, height }: Rect): boolean {
  return isBetween(point, [x, y], [x + width, y + height]);
}

/** How far it is from one point to another on an axis-parallel stretch. */
export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.abs(ax - bx) + Math.abs(ay - by);
}
