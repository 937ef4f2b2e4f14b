import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spread } from "./spread.ts";

const things = fc.array(
  fc.record({ wanted: fc.integer({ min: -500, max: 500 }), height: fc.integer({ min: 1, max: 60 }) }),
  { minLength: 1, maxLength: 20 },
);

describe("spread", () => {
  it("keeps the order, the gap and the top", () => {
    fc.assert(
      fc.property(things, fc.integer({ min: 0, max: 30 }), (list, gap) => {
        const middles = spread(list, gap, -100);
        expect((middles[0] ?? 0) - (list[0]?.height ?? 0) / 2).toBeGreaterThanOrEqual(-100 - 1e-6);
        middles.slice(1).forEach((middle, index) => {
          const least = ((list[index]?.height ?? 0) + (list[index + 1]?.height ?? 0)) / 2 + gap;
          expect(middle - (middles[index] ?? 0)).toBeGreaterThanOrEqual(least - 1e-6);
        });
      }),
    );
  });

  it("leaves things where they want to stand when there is room, and shares a lack of it evenly", () => {
    expect(
      spread(
        [
          { wanted: 10, height: 4 },
          { wanted: 90, height: 4 },
        ],
        2,
        0,
      ),
    ).toEqual([10, 90]);
    expect(
      spread(
        [
          { wanted: 50, height: 10 },
          { wanted: 50, height: 10 },
        ],
        0,
        0,
      ),
    ).toEqual([45, 55]);
  });
});
