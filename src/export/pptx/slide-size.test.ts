import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inch, slideSize } from "./slide-size.ts";

describe("the size of slides", () => {
  it("is PowerPoint's own for its two shapes", () => {
    expect(slideSize(16 / 9)).toEqual({ width: 13.333 * inch + 304.8, height: 7.5 * inch });
    expect(slideSize(4 / 3)).toEqual({ width: 10 * inch, height: 7.5 * inch });
    expect(slideSize()).toEqual(slideSize(16 / 9));
  });

  it("keeps the picture's shape where PowerPoint takes it, and never leaves what it takes", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.05, max: 50, noNaN: true }), (aspect) => {
        const { width, height } = slideSize(aspect);
        for (const side of [width, height]) {
          expect(side).toBeGreaterThanOrEqual(inch);
          expect(side).toBeLessThanOrEqual(56 * inch);
        }
        if (aspect > 0.3 && aspect < 13) expect(width / height).toBeCloseTo(aspect, 1);
      }),
    );
  });
});
