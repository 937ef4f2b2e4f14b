import { describe, expect, it } from "vitest";
import { framePage } from "../../scene/frame.ts";
import { measureSize, type PictureSize, pageCentimetres } from "./picture-size.ts";

const size: PictureSize = { sizing: "paper", width: "1920", density: "300", centimetres: "" };

describe("measureSize", () => {
  it("takes the page's width on paper where none is written", () => {
    expect(measureSize(size, framePage.A4)).toEqual({ pixels: 3508, across: 842, density: 300 });
    expect(pageCentimetres(framePage.A4)).toBe("29.7");
  });

  it("counts what can be read in points of the width that is written, with a comma too", () => {
    const { pixels, across } = measureSize({ ...size, centimetres: "12,7", density: "100" }, framePage.A4);
    expect([pixels, across]).toEqual([500, 360]);
  });

  it("counts a size in pixels in pixels, on any page", () => {
    const inPixels = measureSize({ ...size, sizing: "pixels" }, framePage.square);
    expect(inPixels).toEqual({ pixels: 1920, across: 1920, density: undefined });
  });

  it.each([
    { ...size, centimetres: "wide" },
    { ...size, centimetres: "-3" },
    { ...size, density: "" },
    { ...size, centimetres: "0.5" },
    { ...size, sizing: "pixels", width: "1e3" } as const,
  ])("has no pixels for a size that makes no sense: %o", (odd) => {
    expect(measureSize(odd, framePage.A4).pixels).toBeUndefined();
  });
});
