import fc from "fast-check";
import { expect, it } from "vitest";
import type { Point } from "../../scene/types.ts";
import { toSegments } from "./to-elements.ts";

const point = fc.tuple(fc.integer({ min: -2000, max: 2000 }), fc.integer({ min: -2000, max: 2000 }));

/** Cytoscape's own way back from a weight and a distance to a point. */
function back(weight: number, distance: number, [sx, sy]: Point, [tx, ty]: Point): Point {
  const [vx, vy] = [tx - sx, ty - sy];
  const length = Math.hypot(vx, vy);
  return [sx + vx * weight - (vy / length) * distance, sy + vy * weight + (vx / length) * distance];
}

it("gives corners that lead back to where they were", () => {
  fc.assert(
    fc.property(fc.array(point, { maxLength: 4 }), point, point, (corners, source, target) => {
      fc.pre(Math.hypot(target[0] - source[0], target[1] - source[1]) >= 1);
      const { weights, distances } = toSegments(corners, source, target);
      expect(weights).toHaveLength(corners.length);
      for (const [place, corner] of corners.entries()) {
        const [x, y] = back(weights[place] ?? 0, distances[place] ?? 0, source, target);
        expect(Math.hypot(x - corner[0], y - corner[1])).toBeLessThan(0.01);
      }
    }),
  );
});

it("stays finite where both ends are the same", () => {
  const { weights, distances } = toSegments([[3, 4]], [1, 1], [1, 1]);
  expect([...weights, ...distances].every(Number.isFinite)).toBe(true);
});
