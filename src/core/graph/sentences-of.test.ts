import { expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { sentencesOf } from "./sentences-of.ts";

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
