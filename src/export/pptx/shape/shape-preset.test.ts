import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { all, first, readXml } from "../../../../tests/support/read-pptx.ts";
import { shapeNames } from "../../../core/vocabulary/roles.ts";
import { outlinePoints } from "../../../scene/shape/shape-outline.ts";
import { shapePreset } from "./shape-preset.ts";
import { nameSpaces } from "./slide-xml.ts";
import { xml } from "./xml.ts";

const sizes = fc.tuple(fc.integer({ min: 1, max: 600 }), fc.integer({ min: 1, max: 300 }));

describe.each(shapeNames)("the native shape for a %s", (shape) => {
  it("has four sites, each with a number of its own, on the edges of its box", () => {
    fc.assert(
      fc.property(sizes, ([width, height]) => {
        const { sites } = shapePreset(shape, width, height);
        expect(new Set(Object.values(sites).map(({ index }) => index)).size).toBe(4);
        expect([sites.left.x, sites.right.x]).toEqual([-width / 2, width / 2]);
        expect([sites.top.y, sites.bottom.y]).toEqual([-height / 2, height / 2]);
        for (const { x, y } of Object.values(sites)) {
          expect(Math.abs(x)).toBeLessThanOrEqual(width / 2);
          expect(Math.abs(y)).toBeLessThanOrEqual(height / 2);
        }
      }),
    );
  });

  it("has adjustments that PowerPoint takes", () => {
    fc.assert(
      fc.property(sizes, ([width, height]) => {
        const geometry = readXml(xml("p:spPr", nameSpaces, shapePreset(shape, width, height).geometry));
        for (const { attributes } of all(geometry, "a:gd")) {
          const value = Number(attributes.fmla?.replace("val ", ""));
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(50_000);
        }
      }),
    );
  });
});

describe("the shapes with corners of their own", () => {
  it.each(["hexagon", "cut-rectangle"] as const)("a %s has the scene's corners", (shape) => {
    const geometry = readXml(xml("p:spPr", nameSpaces, shapePreset(shape, 130, 36).geometry));
    const path = first(geometry, "a:path");
    const corners = all(path, "a:pt").map(({ attributes }) => [
      (Number(attributes.x) / Number(path.attributes.w) - 0.5) * 130,
      (Number(attributes.y) / Number(path.attributes.h) - 0.5) * 36,
    ]);
    for (const [index, [x, y]] of (outlinePoints(shape, 130, 36) ?? []).entries()) {
      expect(corners[index]?.[0]).toBeCloseTo(x, 2);
      expect(corners[index]?.[1]).toBeCloseTo(y, 2);
    }
  });
});

it("numbers an ellipse's sides as PowerPoint does, which has one site more between each two", () => {
  const { top, left, bottom, right } = shapePreset("ellipse", 40, 20).sites;
  expect([top, left, bottom, right].map(({ index }) => index)).toEqual([0, 2, 4, 6]);
});
