import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figureAxis } from "./figure-axis.ts";

const finite = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }),
  fc.constantFrom(0, 1e12, -1e12, 0.001, 5),
);

describe("the axis of a unit", () => {
  it("begins at 0 and ends at a round number for values that are not negative", () => {
    const { zero, ticks, at } = figureAxis([8, 6]);
    expect(zero).toBe(0);
    expect(ticks.map(({ value }) => value)).toEqual([0, 2, 4, 6, 8]);
    expect([at(8), at(6)]).toEqual([100, 75]);
  });

  it("holds 0 and every value, and keeps their order and proportions", () => {
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1, maxLength: 30 }), (values) => {
        const { zero, ticks, at } = figureAxis(values);
        for (const place of [zero, ...values.map(at), ...ticks.map((tick) => tick.at)]) {
          expect(place).toBeGreaterThanOrEqual(-1e-6);
          expect(place).toBeLessThanOrEqual(100 + 1e-6);
        }
        const sorted = [...values].sort((a, b) => a - b).map(at);
        for (const [index, place] of sorted.entries()) {
          expect(place).toBeGreaterThanOrEqual(sorted[index - 1] ?? -1e-6);
        }
      }),
    );
  });

  it("puts 0 between values of both signs, and stands where all values are 0", () => {
    const both = figureAxis([-5, 15]);
    expect(both.zero).toBeCloseTo(25);
    expect(figureAxis([0, 0]).at(0)).toBe(0);
    expect(figureAxis([]).ticks.length).toBeGreaterThan(1);
  });

  it("has few ticks whatever the size of the values", () => {
    for (const values of [[1e12, 3e12], [0.0004, 0.001], [-1e9, 1], [200]]) {
      const { ticks } = figureAxis(values);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThan(10);
    }
  });
});
