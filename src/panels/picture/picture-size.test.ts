import { describe, expect, it } from "vitest";
import { framePage, framePages } from "../../scene/picture/frame.ts";
import { inCentimetres, measureSize, type PictureSize, pagesOfSize } from "./picture-size.ts";

const size: PictureSize = { sizing: "paper", width: "1920", density: "300", centimetres: "" };

describe("measureSize", () => {
  it("takes the page's width on paper where none is written", () => {
    expect(measureSize(size, framePage.A4)).toMatchObject({ pixels: 3508, density: 300 });
    expect(measureSize(size, framePage.A4).centimetres).toBeCloseTo(29.7, 1);
    expect(inCentimetres(framePage.A4.width)).toBeCloseTo(29.7, 1);
  });

  it("takes the width that is written, with a comma too", () => {
    const { pixels, centimetres } = measureSize(
      { ...size, centimetres: "12,7", density: "100" },
      framePage.A4,
    );
    expect([pixels, centimetres]).toEqual([500, 12.7]);
  });

  it("takes a size in pixels as it is, on any page", () => {
    const inPixels = measureSize({ ...size, sizing: "pixels" }, framePage.square);
    expect(inPixels).toEqual({ pixels: 1920, density: undefined });
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

describe("pagesOfSize", () => {
  const pages = framePages("A4", { width: 16, height: 9 });

  it("are as wide as is written, in points, lying and standing", () => {
    const made = pagesOfSize(pages, { ...size, centimetres: "16" });
    expect(made.map(({ width }) => Math.round(width))).toEqual([454, 454]);
    expect(made.map(({ width, height }) => width > height)).toEqual([true, false]);
  });

  it("are the frame's own where pixels count, or nothing sensible is written", () => {
    expect(pagesOfSize(pages, { ...size, sizing: "pixels" })).toBe(pages);
    expect(pagesOfSize(pages, { ...size, centimetres: "wide" })).toEqual(pages);
  });

  it("are paper once they have a size on it, whatever their shape", () => {
    const [slide] = pagesOfSize([framePage["16:9"]], { ...size, centimetres: "16" });
    expect(slide?.kind).toBe("paper");
  });
});
