import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { framePage } from "../../scene/picture/frame.ts";
import { inch, point, slideSize } from "./slide-size.ts";

describe("the size of slides", () => {
  it("is that of the page, PowerPoint's own for its two shapes", () => {
    expect(slideSize(framePage["16:9"])).toEqual({ width: 12_192_000, height: 7.5 * inch });
    expect(slideSize(framePage["4:3"])).toEqual({ width: 10 * inch, height: 7.5 * inch });
    for (const page of Object.values(framePage))
      expect(slideSize(page)).toEqual({ width: page.width * point, height: page.height * point });
  });

  it("never leaves what PowerPoint takes", () => {
    const side = fc.double({ min: 1, max: 20_000, noNaN: true });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const size = slideSize({ width, height });
        for (const length of [size.width, size.height]) {
          expect(length).toBeGreaterThanOrEqual(inch);
          expect(length).toBeLessThanOrEqual(56 * inch);
        }
      }),
    );
  });
});
