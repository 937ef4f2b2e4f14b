import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levels } from "./level.ts";
import { levelAtZoom, windowSize, zoomOfLevel } from "./level-at-zoom.ts";

describe("levelAtZoom", () => {
  it("is overview where a wide window shows the whole map, and far where a narrow one does", () => {
    expect(levelAtZoom(1, windowSize(1440))).toBe("overview");
    expect(levelAtZoom(1, windowSize(390))).toBe("far");
  });

  it("changes at its steps", () => {
    expect(levelAtZoom(zoomOfLevel("overview", "wide"), "wide")).toBe("overview");
    expect(levelAtZoom(zoomOfLevel("overview", "wide") - 0.01, "wide")).toBe("far");
    expect(levelAtZoom(zoomOfLevel("near", "wide"), "wide")).toBe("overview");
    expect(levelAtZoom(zoomOfLevel("near", "wide") + 0.01, "wide")).toBe("near");
  });

  it("is overview where a movement ends a rounding error before it begins", () => {
    for (const size of ["wide", "narrow"] as const)
      expect(levelAtZoom(zoomOfLevel("overview", size) * (1 - 1e-9), size)).toBe("overview");
  });

  it("never shows less when zooming in", () => {
    const zoom = fc.double({ min: 0.01, max: 50, noNaN: true });
    fc.assert(
      fc.property(zoom, zoom, fc.constantFrom("wide" as const, "narrow" as const), (a, b, size) => {
        const depth = (at: number) => levels.indexOf(levelAtZoom(at, size));
        expect(depth(Math.max(a, b))).toBeGreaterThanOrEqual(depth(Math.min(a, b)));
      }),
    );
  });

  it("is far where there is no zoom to speak of", () => {
    for (const zoom of [0, -1, Number.NaN]) expect(levelAtZoom(zoom, "wide")).toBe("far");
  });
});
