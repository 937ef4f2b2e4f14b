import { expect, test } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { edgeId } from "../atlas/edge-id.ts";
import type { AtlasEdge, GraphFile } from "../atlas/schema.ts";
import { policy } from "../vocabulary/policy.ts";
import { countAtlas } from "./counts.ts";
import { defaultDoers } from "./doers-of.ts";
import { ancestors, partOfMap, projectMembership } from "./project-membership.ts";
import { children, rootProjects } from "./tree.ts";

const graph = buildGraph(villageGraph());
const tie = (source: string, relation: AtlasEdge["relation"], target: string): AtlasEdge => ({
  source,
  relation,
  target,
  basis: "stated",
  evidence: [],
});
const changed = (change: (file: GraphFile) => void): GraphFile => {
  const file = villageGraph();
  change(file);
  return file;
};

test("the graph has the file's nodes in the file's order and every tie under its id", () => {
  const file = villageGraph();
  expect(graph.nodes()).toEqual(file.nodes.map(({ id }) => id));
  for (const edge of file.edges) {
    expect(graph.getEdgeAttributes(edgeId(edge))).toEqual({
      edge,
      relation: policy.relation(edge.relation),
      derived: false,
    });
    expect(graph.extremities(edgeId(edge))).toEqual([edge.source, edge.target]);
  }
});

test("a partOf field becomes a tie from part to whole with the part's claim, or its own", () => {
  const { edge, derived } = graph.getEdgeAttributes("plant-willows.partOf.trees");
  expect(derived).toBe(true);
  expect(edge).toEqual({
    source: "plant-willows",
    relation: "partOf",
    target: "trees",
    basis: "stated",
    evidence: [{ sentence: "s07" }],
  });
  const partOfClaim = { basis: "background" as const, evidence: [{ source: "handbook", locator: "p. 9" }] };
  const file = changed(({ nodes }) =>
    Object.assign(nodes.find(({ id }) => id === "plant-willows") ?? {}, { partOfClaim }),
  );
  expect(buildGraph(file).getEdgeAttribute("plant-willows.partOf.trees", "edge")).toMatchObject(partOfClaim);
});

test("a file with a dangling tie is no atlas, and building its graph throws", () => {
  expect(() =>
    buildGraph(changed(({ edges }) => void edges.push(tie("elders", "guides", "nobody")))),
  ).toThrow();
});

test("a node of the tree belongs to its own project, shared ones to those they are tied to, organs to none", () => {
  expect(Object.fromEntries(projectMembership(villageGraph(), policy))).toEqual({
    trees: ["trees"],
    water: ["water"],
    garden: [],
    nurseries: ["trees"],
    "raise-seedlings": ["trees"],
    "plant-willows": ["trees"],
    "clear-ditches": ["water"],
    committee: ["trees", "water"],
    forestry: ["trees"],
    elders: ["water"],
    meeting: ["trees"],
    covenant: ["trees"],
    "willow-count": ["trees"],
    monthly: ["trees"],
  });
});

test("belonging does not pass through institutions, and the order of ties makes no difference", () => {
  const file = changed(({ edges }) => void edges.reverse());
  expect(Object.fromEntries(projectMembership(file, policy))).toEqual(
    Object.fromEntries(projectMembership(villageGraph(), policy)),
  );
  const guided = changed(({ nodes, edges }) => {
    nodes.push({ ...villageGraph().nodes[9], id: "county" } as (typeof nodes)[number]);
    edges.push(tie("county", "guides", "committee"));
  });
  expect(projectMembership(guided, policy).get("county")).toEqual([]);
});

test("a part of a mechanism that nothing is tied to belongs where the mechanism does", () => {
  const file = changed(({ nodes }) => {
    const meeting = nodes.find(({ id }) => id === "meeting");
    if (meeting) nodes.push({ ...meeting, id: "minutes", partOf: "meeting" });
  });
  expect(projectMembership(file, policy).get("minutes")).toEqual(["trees"]);
});

test("a measure without a lead inherits those of the nearest that has one, a measure with a lead none", () => {
  expect(defaultDoers(graph, "plant-willows")).toEqual([
    { institution: "committee", role: "lead", from: "trees" },
  ]);
  expect(defaultDoers(graph, "nurseries")).toEqual([
    { institution: "committee", role: "lead", from: "trees" },
  ]);
  expect(defaultDoers(graph, "raise-seedlings")).toEqual([]);
  expect(defaultDoers(graph, "trees")).toEqual([]);
  const nearer = changed(({ nodes, edges }) => {
    edges.push({ ...tie("elders", "undertakes", "nurseries"), role: "lead" });
    edges.push({ ...tie("forestry", "undertakes", "plant-willows"), role: "support" });
    const willows = nodes.find(({ id }) => id === "plant-willows");
    if (willows) willows.partOf = "nurseries";
  });
  expect(defaultDoers(buildGraph(nearer), "plant-willows")).toEqual([
    { institution: "elders", role: "lead", from: "nurseries" },
  ]);
});

test("children and projects come by their order, then as in the file", () => {
  expect(rootProjects(graph)).toEqual(["trees", "water"]);
  expect(children(graph, "trees")).toEqual(["nurseries", "plant-willows"]);
  const file = changed(({ nodes }) => {
    for (const node of nodes) {
      if (node.id === "water") node.order = 0;
      if (node.id === "plant-willows") node.order = 1;
      if (node.id === "nurseries") delete node.order;
    }
  });
  const reordered = buildGraph(file);
  expect(rootProjects(reordered)).toEqual(["water", "trees"]);
  expect(children(reordered, "trees")).toEqual(["plant-willows", "nurseries"]);
});

test("counts add up, with the derived ties among them", () => {
  const counts = countAtlas(graph);
  const sum = (numbers: Readonly<Record<string, number>>) =>
    Object.values(numbers).reduce((a, b) => a + b, 0);
  expect(counts.nodes).toBe(villageGraph().nodes.length);
  expect(counts.edges).toBe(villageGraph().edges.length + (counts.edgesByRelation.partOf ?? 0));
  expect([sum(counts.nodesByType), sum(counts.nodesByBasis)]).toEqual([counts.nodes, counts.nodes]);
  expect([sum(counts.edgesByRelation), sum(counts.edgesByBasis)]).toEqual([counts.edges, counts.edges]);
  expect(counts.nodesByType.measure).toBe(3);
});

test("walking up ends where a circle would begin", () => {
  const parents = partOfMap({ nodes: villageGraph().nodes });
  expect(ancestors(parents, "raise-seedlings")).toEqual(["nurseries", "trees"]);
  expect(
    ancestors(
      new Map([
        ["a", "b"],
        ["b", "c"],
        ["c", "b"],
      ]),
      "a",
    ),
  ).toEqual(["b", "c"]);
  expect(ancestors(new Map([["a", "a"]]), "a")).toEqual([]);
});
