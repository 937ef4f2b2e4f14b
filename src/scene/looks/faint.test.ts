import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { nodeColors } from "./appearance.ts";
import { contrast } from "./colour.ts";
import { dimmedShare, fadedShare, faintColours, leastHubContrast } from "./faint.ts";
import { palette, themeNames } from "./palette.ts";

describe("faintColours", () => {
  it("leave the names of projects and organs readable in both themes, faded or dimmed", () => {
    const { graph } = yongzhou();
    const hueIndex = (id: string) => rootProjects(graph).indexOf(id);
    const hubs = graph.filterNodes((_id, { node }) => node.type === "project" || node.type === "organ");
    expect(hubs.length).toBeGreaterThan(6);
    for (const theme of themeNames)
      for (const id of hubs) {
        const attributes = graph.getNodeAttributes(id);
        const { paper, ink } = palette(theme);
        const node = { ...nodeColors(attributes, palette(theme), hueIndex), role: attributes.type.role };
        for (const share of [fadedShare, dimmedShare]) {
          const { fill, textColor } = faintColours(node, paper, ink, share);
          expect(contrast(textColor, fill), `${id}, ${theme}`).toBeGreaterThanOrEqual(leastHubContrast);
        }
      }
  });

  it("are opaque, between what they were and the ground", () => {
    const node = { role: "leaf" as const, fill: "#000000", stroke: "#000000", textColor: "#000000" };
    expect(faintColours(node, "#ffffff", "#000000", 0.5)).toEqual({
      fill: "#808080",
      stroke: "#808080",
      textColor: "#808080",
    });
  });
});
