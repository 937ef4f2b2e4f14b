import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { overlay } from "./overlay.ts";

describe("what lies over one another", () => {
  it("is cut where anything begins or ends", () => {
    const laid = overlay([
      { from: 2, to: 6, what: "a" },
      { from: 4, to: 9, what: "b" },
      { from: 12, to: 13, what: "c" },
      { from: 5, to: 5, what: "nothing" },
    ]);
    expect(laid).toEqual([
      { from: 2, to: 4, what: ["a"] },
      { from: 4, to: 6, what: ["a", "b"] },
      { from: 6, to: 9, what: ["b"] },
      { from: 12, to: 13, what: ["c"] },
    ]);
  });

  it("has on each place just what was laid there, and no place twice", () => {
    const stretch = fc.tuple(fc.nat(30), fc.nat(12)).map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const layers = stretches.map((one, what) => ({ ...one, what }));
        const laid = overlay(layers);
        for (let place = 0; place < 45; place += 1) {
          const there = laid.filter(({ from, to }) => from <= place && place < to);
          expect(there.length).toBeLessThan(2);
          const wanted = layers.filter(({ from, to }) => from <= place && place < to).map(({ what }) => what);
          expect(there[0]?.what ?? []).toEqual(wanted);
        }
      }),
    );
  });
});
