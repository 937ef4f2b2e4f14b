import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { rootProjects } from "../graph/tree.ts";
import { describeDrawing } from "./describe-drawing.ts";

const { graph } = yongzhou();
const projects = rootProjects(graph);
const none = new Set<string>();

describe("a drawing in sentences", () => {
  it("counts what is drawn and names a few things", () => {
    const drawn = { nodes: ["roots", "party-theory"], ties: ["party-theory.partOf.roots"], marked: none };
    expect(describeDrawing(graph, drawn, "zh")).toBe(
      "图中有1项工程、1个条线和1条连线。其中有培根铸魂工程和“党的创新理论”。",
    );
    expect(describeDrawing(graph, drawn, "en")).toMatch(
      /^The drawing has 1 project, 1 strand and 1 tie\. Among them: /,
    );
  });

  it("names what is marked before everything else", () => {
    const drawn = { nodes: [...graph.nodes()], ties: [], marked: new Set(["party-group"]) };
    expect(describeDrawing(graph, drawn, "zh")).toMatch(/。突出[^。]*常委会党组。$/);
    expect(describeDrawing(graph, drawn, "en")).toMatch(/\. Marked: [^.]*Party leadership group[^.]*\.$/);
  });

  it("names the projects of a drawing with much in it", () => {
    const said = describeDrawing(
      graph,
      { nodes: [...graph.nodes()], ties: [...graph.edges()], marked: none },
      "zh",
    );
    for (const id of projects) expect(said).toContain(graph.getNodeAttribute(id, "node").label.zh);
    expect(said.length).toBeLessThan(160);
  });
});
