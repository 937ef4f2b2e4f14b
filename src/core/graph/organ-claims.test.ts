import { expect, test } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { organTable } from "./organ-claims.ts";
import { claimTouches, organFlow } from "./organ-flow.ts";

const { graph } = yongzhou();
const table = organTable(graph);

test("every tie to an organ is one claim, of the project that its source belongs to", () => {
  const ties = graph.filterEdges((_id, { edge }) => edge.relation === "serves");
  expect(table.claims.map(({ edge }) => edge).toSorted()).toEqual(ties.toSorted());
  for (const { source, project, organ, edge } of table.claims) {
    expect(graph.getNodeAttribute(source, "projects")).toEqual([project]);
    expect(graph.extremities(edge)).toEqual([source, organ]);
  }
});

test("what flows into a strand flows out of it, and every claim arrives at its organ once", () => {
  const { nodes, links } = organFlow(table);
  const carried = (end: "source" | "target", key: string) =>
    links.filter((link) => link[end] === key).reduce((sum, { claims }) => sum + claims.length, 0);
  for (const { key, column } of nodes) {
    if (column === "branch") expect(carried("target", key)).toBe(carried("source", key));
  }
  const arrived = links.flatMap(({ target, claims }) => (target.startsWith("organ:") ? claims : []));
  expect(arrived.map(({ edge }) => edge).toSorted()).toEqual(table.claims.map(({ edge }) => edge).toSorted());
});

test("the keys of a flow are unique and every stream joins two of its nodes", () => {
  const { nodes, links } = organFlow(table);
  const keys = nodes.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const { source, target } of links) expect(keys).toEqual(expect.arrayContaining([source, target]));
});

test("a measure's own claim is in the table and flows through its strand", () => {
  const file = villageGraph();
  file.edges.push({
    source: "raise-seedlings",
    relation: "serves",
    target: "garden",
    basis: "stated",
    evidence: [],
  });
  const village = organTable(buildGraph(file));
  expect(village.claims.map(({ source, strand }) => [source, strand])).toEqual([
    ["trees", undefined],
    ["raise-seedlings", "nurseries"],
  ]);
  expect(organFlow(village).nodes.map(({ key }) => key)).toEqual([
    "project:trees",
    "strand:trees",
    "strand:nurseries",
    "organ:garden",
  ]);
});

test("a claim is touched by itself, its source, its strand, its project and its organ, and by nothing else", () => {
  const [claim] = table.claims.filter(({ strand }) => strand === "legislation");
  const touching = [...graph.nodes(), ...graph.edges()].filter(
    (id) => claim && claimTouches(claim, new Set([id])),
  );
  expect(touching.toSorted()).toEqual(
    ["front-line", "legislation", "legislation.serves.state-power-organ", "state-power-organ"].toSorted(),
  );
});

test("an atlas without organs has no claims and an empty flow", () => {
  const file = villageGraph();
  const nodes = file.nodes.filter(({ type }) => type !== "organ");
  const edges = file.edges.filter(({ relation }) => relation !== "serves");
  const bare = organTable(buildGraph({ ...file, nodes, edges }));
  expect(bare.claims).toEqual([]);
  expect(organFlow(bare)).toEqual({ nodes: [], links: [] });
});
