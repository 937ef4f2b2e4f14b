import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../types.ts";
import { dashAlong } from "./dash-along.ts";

const dash = [6, 4] as const;

/** Whether a polyline without rounded corners is drawn so far along it. */
function isDrawn(lengths: readonly number[], along: number): boolean {
  let [at, on] = [0, true];
  for (const length of lengths) {
    at += length;
    if (along < at) return on;
    on = !on;
  }
  return on;
}

/** A way of level and upright legs by turns. */
const anyWay = fc
  .tuple(
    fc.integer({ min: -50, max: 50 }),
    fc.integer({ min: -50, max: 50 }),
    fc.array(
      fc.integer({ min: 5, max: 90 }).chain((by) => fc.constantFrom(by, -by)),
      { minLength: 1, maxLength: 6 },
    ),
  )
  .map(([x, y, legs]) => {
    const points: Point[] = [[x, y]];
    for (const [at, by] of legs.entries()) {
      const [px, py] = points.at(-1) ?? [0, 0];
      points.push(at % 2 === 0 ? [px + by, py] : [px, py + by]);
    }
    return points;
  });
const lengthOf = (points: readonly Point[]) =>
  points.slice(1).reduce((sum, [x, y], at) => {
    const [px, py] = points[at] ?? [x, y];
    return sum + Math.abs(x - px) + Math.abs(y - py);
  }, 0);

describe("the dashes along a line", () => {
  it("lie on a leg where its place says, whatever leads there and in either direction", () => {
    fc.assert(
      fc.property(anyWay, (points) => {
        const there = dashAlong(points, dash, 0);
        const back = dashAlong(points.toReversed(), dash, 0);
        const whole = lengthOf(points);
        let along = 0;
        points.slice(1).forEach(([x, y], at) => {
          const [px, py] = points[at] ?? [x, y];
          const long = Math.abs(x - px) + Math.abs(y - py);
          for (let step = 0.53; step < long; step += 1) {
            const place = x === px ? py + Math.sign(y - py) * step : px + Math.sign(x - px) * step;
            const phase = (((place + 3) % 10) + 10) % 10;
            // Not at the very edge of a dash.
            if (Math.min(Math.abs(phase - 6), phase, 10 - phase) < 0.02) continue;
            expect(isDrawn(there, along + step)).toBe(phase < 6);
            expect(isDrawn(back, whole - along - step)).toBe(phase < 6);
          }
          along += long;
        });
      }),
    );
  });

  it("are as long as the line, but for what rounding its corners saves", () => {
    fc.assert(
      fc.property(anyWay, fc.integer({ min: 0, max: 8 }), (points, radius) => {
        const sum = dashAlong(points, dash, radius).reduce((all, length) => all + length, 0);
        const whole = lengthOf(points);
        expect(sum).toBeLessThanOrEqual(whole + 4 + 1e-6);
        expect(sum).toBeGreaterThan(whole - 0.4 * radius * (points.length - 2) - 1e-6);
      }),
    );
  });

  it("are none for a solid line", () => {
    expect(
      dashAlong(
        [
          [0, 0],
          [9, 0],
        ],
        [],
        0,
      ),
    ).toEqual([]);
  });
});
