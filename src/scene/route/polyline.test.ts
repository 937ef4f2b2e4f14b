import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../types.ts";
import { lengthOf, shortenEnd, simplify } from "./polyline.ts";

const coordinate = fc.integer({ min: -500, max: 500 });
const points = fc.array(fc.tuple(coordinate, coordinate), { minLength: 2, maxLength: 8 });

describe("simplify", () => {
  it("keeps both ends, never grows, and has nothing left to do the second time", () => {
    fc.assert(
      fc.property(points, (line) => {
        const once = simplify(line);
        expect(once.at(0)).toEqual(line.at(0));
        expect(once.length).toBeLessThanOrEqual(line.length);
        expect(simplify(once)).toEqual(once);
      }),
    );
  });

  it("drops a corner that does not turn", () => {
    const line: Point[] = [
      [0, 0],
      [5, 0],
      [5, 0],
      [9, 0],
      [9, 4],
    ];
    expect(simplify(line)).toEqual([
      [0, 0],
      [9, 0],
      [9, 4],
    ]);
  });
});

describe("shortenEnd", () => {
  it("takes exactly the length asked for off the last leg, and no more than the leg has", () => {
    fc.assert(
      fc.property(points, fc.integer({ min: 0, max: 2000 }), (line, by) => {
        const leg = lengthOf(line.slice(-2));
        const shorter = shortenEnd(line, by);
        expect(shorter.length).toBe(line.length);
        expect(lengthOf(shorter)).toBeCloseTo(lengthOf(line) - Math.min(by, leg), 6);
      }),
    );
  });
});
