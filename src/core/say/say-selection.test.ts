import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, hostileLabel } from "../../../tests/fixtures/any-graph.ts";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import { sayClaim } from "./say-claim.ts";
import { sayNode } from "./say-node.ts";
import { mostNames, saySelection } from "./say-selection.ts";

const { graph } = yongzhou();
const village = buildGraph(villageGraph());

describe("saySelection", () => {
  it("says one chosen node or tie in full", () => {
    for (const language of languages) {
      expect(saySelection(village, ["elders"], language)).toEqual({
        summary: sayNode(village, "elders", language),
        ties: [],
      });
      expect(saySelection(village, ["trees.serves.garden"], language)).toEqual({
        summary: sayClaim(village, "trees.serves.garden", language).sentence,
        ties: [],
      });
    }
  });

  it("counts several by type in the order of the vocabulary and names them while they are few", () => {
    const ids = ["committee", "plant-willows", "elders", "clear-ditches", "trees.serves.garden"];
    expect(saySelection(village, ids, "zh").summary).toBe(
      "已选择2项举措、2个机构与人员和1条连线：“栽柳护堤”、“清理旧渠”、村委会和老人会。",
    );
    expect(saySelection(village, ids, "en").summary).toMatch(
      /^2 measures, 2 institutions and 1 tie are chosen: "Plant willows", "Clear the ditches", /,
    );
    const many = graph.nodes().slice(0, mostNames + 1);
    expect(saySelection(graph, many, "en").summary).toMatch(/^[^:]+ are chosen\.$/);
    expect(saySelection(graph, many.slice(1), "en").summary).toMatch(/ are chosen: .+\.$/);
  });

  it("tells the ties that are chosen or join two chosen nodes, each once, and no others", () => {
    fc.assert(
      fc.property(anyGraph(hostileLabel), fc.integer({ min: 2, max: 9 }), (graph, size) => {
        const nodes = graph.nodes().slice(0, size);
        const [tie] = graph.edges();
        const ids = tie === undefined ? nodes : [...nodes, tie, tie];
        const expected = graph.edges().filter((id) => {
          return id === tie || graph.extremities(id).every((end) => nodes.includes(end));
        });
        const { ties } = saySelection(graph, ids, "zh");
        expect(ties).toEqual(expected.map((id) => sayClaim(graph, id, "zh")));
      }),
    );
  });

  it("says that nothing is chosen where no id is of this atlas", () => {
    expect(saySelection(village, [], "en")).toEqual({ summary: "Nothing is chosen.", ties: [] });
    expect(saySelection(village, ["nobody", "a.guides.b"], "zh").summary).toBe("未选择任何内容。");
    expect(saySelection(village, ["nobody", "elders", "elders"], "zh").summary).toMatch(/^老人会/);
  });
});
