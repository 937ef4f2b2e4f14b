import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { largestWidth } from "./png-file.ts";

describe("the largest width of a picture", () => {
  it("keeps both sides and the area within what a canvas can hold, and one pixel more would not", () => {
    const fits = (width: number, aspect: number) => {
      const height = width / aspect;
      return width <= 65_535 && height <= 65_535 && width * height <= 268_435_456;
    };
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 10, noNaN: true }), (aspect) => {
        const width = largestWidth(aspect);
        expect(fits(width, aspect)).toBe(true);
        expect(fits(width + 1, aspect)).toBe(false);
      }),
    );
  });
});
