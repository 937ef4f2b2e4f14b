import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { figureFacts } from "./figure-facts.ts";

const village = () => new Map(figureFacts(buildGraph(villageGraph())).map((fact) => [fact.node.id, fact]));

describe("the figures of an atlas", () => {
  it("are all of them, each with what it quantifies, who does that, and where it is said", () => {
    const { atlas, graph } = yongzhou();
    const facts = figureFacts(graph);
    const ids = atlas.graph.nodes.filter(({ type }) => type === "figure").map(({ id }) => id);
    expect(facts.map(({ node }) => node.id)).toEqual(ids);
    for (const { quantifies, sentences, doers } of facts) {
      expect(quantifies.length).toBeGreaterThan(0);
      expect(sentences.length).toBeGreaterThan(0);
      expect(doers.length).toBeGreaterThan(0);
    }
  });

  it("name the lead that a measure inherits, and from where", () => {
    expect(village().get("willow-count")?.doers).toEqual([
      { institution: "committee", role: "lead", from: "trees" },
    ]);
  });

  it("name the doers of the measure that deals with a mechanism", () => {
    const fact = village().get("monthly");
    expect(fact?.quantifies).toEqual(["meeting"]);
    expect(fact?.doers).toEqual([{ institution: "forestry", role: "lead" }]);
  });

  it("name an institution once, its own part before what it inherits elsewhere", () => {
    const file = villageGraph();
    const tie = {
      relation: "quantifies" as const,
      basis: "stated" as const,
      evidence: [{ sentence: "s07" }],
    };
    const own = { ...tie, source: "committee", relation: "undertakes" as const, target: "raise-seedlings" };
    const graph = buildGraph({
      ...file,
      edges: [
        ...file.edges,
        { ...tie, source: "willow-count", target: "raise-seedlings" },
        { ...own, role: "support" },
      ],
    });
    const fact = figureFacts(graph).find(({ node }) => node.id === "willow-count");
    expect(fact?.doers).toEqual([
      { institution: "forestry", role: "lead" },
      { institution: "committee", role: "support" },
    ]);
  });

  it("are none where an atlas has none, and name nobody for what nobody deals with", () => {
    const file = villageGraph();
    const bare = { ...file, edges: file.edges.filter(({ relation }) => relation !== "uses") };
    const monthly = figureFacts(buildGraph(bare)).find(({ node }) => node.id === "monthly");
    expect(monthly?.doers).toEqual([]);
    expect(figureFacts(buildGraph({ ...file, nodes: [], edges: [] }))).toEqual([]);
  });
});
