import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { colourDistance, seenAs, visions } from "../../../tests/support/colour-vision.ts";
import { frames } from "../../layout/frames.ts";
import { buildScene } from "../build-scene.ts";
import { placeContent } from "../place-content.ts";
import { contrast } from "./colour.ts";
import { palette, themeNames } from "./palette.ts";

describe.each(themeNames)("the %s palette", (theme) => {
  const colors = palette(theme);
  const four = colors.hues.slice(0, 4);

  it.each(visions)("keeps the four project hues apart for %s sight", (vision) => {
    const distances = four.flatMap((one, index) =>
      four.slice(index + 1).map((other) => colourDistance(seenAs(one, vision), seenAs(other, vision))),
    );
    expect(Math.min(...distances)).toBeGreaterThanOrEqual(14);
  });

  it("draws every hue and every line at 3:1 or more against the paper", () => {
    for (const color of [...colors.hues, colors.line]) {
      expect(contrast(color, colors.paper), color).toBeGreaterThanOrEqual(3);
    }
  });

  it("sets secondary text and links at 4.5:1 or more", () => {
    expect(contrast(colors.muted, colors.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colors.accent, colors.paper)).toBeGreaterThanOrEqual(4.5);
  });

  it("sets every label of the atlas at 4.5:1 or more against its box, or the paper where it has none", () => {
    const { graph } = yongzhou();
    const placed = placeContent(
      { graph, language: "zh", shows: () => true, actors: "spine" },
      frames.stage(2880, 1600),
    );
    const scene = buildScene({ graph, ...placed, layoutId: "map", fit: "whole", language: "zh", theme });
    expect(scene.nodes.length).toBeGreaterThan(100);
    for (const node of scene.nodes) {
      const ground = node.boxed ? node.fill : colors.paper;
      expect(contrast(node.textColor, ground), node.id).toBeGreaterThanOrEqual(4.5);
      expect(
        Math.max(contrast(node.stroke, node.fill), contrast(node.fill, colors.paper)),
        node.id,
      ).toBeGreaterThanOrEqual(3);
    }
  });
});

describe("colour distance", () => {
  // Pairs 1 and 17 of the test data that Sharma, Wu and Dalal publish with the formula.
  it("agrees with the published test data", () => {
    expect(colourDistance([50, 2.6772, -79.7751], [50, 0, -82.7485])).toBeCloseTo(2.0425, 3);
    expect(colourDistance([50, 2.5, 0], [73, 25, -18])).toBeCloseTo(27.1492, 3);
  });
});
