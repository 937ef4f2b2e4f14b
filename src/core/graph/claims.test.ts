import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { fileClaims } from "../atlas/evidence-entries.ts";
import { claimProject, countClaims, sentencesOf } from "./claims.ts";

describe("the project that a claim is about", () => {
  it("is the one that a node belongs to, and none where it belongs to several or to no project", () => {
    const graph = buildGraph(villageGraph());
    expect(claimProject(graph, "raise-seedlings")).toBe("trees");
    expect(claimProject(graph, "committee")).toBeUndefined();
    expect(claimProject(graph, "garden")).toBeUndefined();
  });

  it("is the one that the ends of a tie agree on, whichever way it points", () => {
    const graph = buildGraph(villageGraph());
    expect(claimProject(graph, "committee.undertakes.water")).toBe("water");
    expect(claimProject(graph, "trees.serves.garden")).toBe("trees");
    expect(claimProject(graph, "elders.oversees.committee")).toBe("water");
  });

  it("is always one of the projects of an end", () => {
    const { graph } = yongzhou();
    for (const tie of graph.edges()) {
      const project = claimProject(graph, tie);
      if (project === undefined) continue;
      const own = graph.extremities(tie).flatMap((id) => graph.getNodeAttribute(id, "projects"));
      expect(own).toContain(project);
    }
  });
});

it("claims are counted as the file makes them: belonging that rests on the part's own claim is none besides", () => {
  const { atlas, graph } = yongzhou();
  expect(countClaims(graph)).toBe(fileClaims(atlas.graph).length);
  expect(countClaims(graph)).toBeLessThan(graph.order + graph.size);
});

it("sentences are told once, in the order of the text, also where their numbers are of unequal width", () => {
  const file = villageGraph();
  const evidence = ["s100", "s20", "s07", "s20"].map((sentence) => ({ sentence }));
  const nodes = file.nodes.map((node) => (node.id === "elders" ? { ...node, evidence } : node));
  expect(sentencesOf(buildGraph({ ...file, nodes }), "elders")).toEqual(["s07", "s20", "s100"]);
});

it("a tie rests on its own evidence, one derived from belonging on that of the part, and a background claim on none", () => {
  const graph = buildGraph(villageGraph());
  expect(sentencesOf(graph, "elders.oversees.committee")).toEqual(["s09"]);
  expect(sentencesOf(graph, "nurseries.partOf.trees")).toEqual(["s04"]);
  expect(sentencesOf(graph, "garden")).toEqual([]);
});
