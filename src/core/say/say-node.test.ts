import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { sayNode } from "./say-node.ts";

const { graph } = yongzhou();
const village = buildGraph(villageGraph());

describe("sayNode", () => {
  it("says of every node of the atlas its name, its number of ties, its projects and its evidence", () => {
    for (const id of graph.nodes()) {
      const { node, projects } = graph.getNodeAttributes(id);
      const [zh, en] = [sayNode(graph, id, "zh"), sayNode(graph, id, "en")];
      const ties = graph.degree(id);
      expect(zh).toContain(`有${ties}条连线`);
      expect(en).toMatch(new RegExp(`\\b(has|have) ${ties} tie${ties === 1 ? "" : "s"}\\b`));
      expect(zh).toMatch(/^[^。]+。（[^\n]+）$/u);
      expect(en).toMatch(/^["\p{Lu}\p{N}][^\n]*\)\.$/u);
      for (const said of [zh, en]) expect(said).not.toMatch(/\s{2}|undefined|[{}|]/);
      for (const project of projects.filter((other) => other !== id)) {
        expect(zh).toContain(graph.getNodeAttribute(project, "node").label.zh);
        expect(en).toContain(graph.getNodeAttribute(project, "node").label.en);
      }
      for (const evidence of node.evidence)
        if ("sentence" in evidence) expect(zh).toContain(evidence.sentence);
    }
  });

  it("says what a node is unless its label does, and that it belongs to its own project or relates to others", () => {
    expect(sayNode(village, "plant-willows", "zh")).toBe(
      "“栽柳护堤”（举措）属于绿树工程，有4条连线。（s07，原文所述）",
    );
    expect(sayNode(village, "plant-willows", "en")).toBe(
      '"Plant willows" (measure) has 4 ties and belongs to Green Trees (s07; stated).',
    );
    expect(sayNode(village, "committee", "zh")).toMatch(/^村委会（机构与人员）涉及绿树工程和清水工程，/);
    expect(sayNode(village, "trees", "zh")).toMatch(/^绿树工程有\d+条连线。/);
  });

  it("lets the English verbs agree with a name that is plural", () => {
    const id = graph.findNode((_id, { node }) => node.label.en === "Judges") ?? "";
    expect(sayNode(graph, id, "en")).toMatch(/^Judges \(institution\) have .* and relate to /);
  });
});
