import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph } from "../../../tests/fixtures/any-graph.ts";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { defaultDoers } from "./doers-of.ts";
import { mostPaths, shortestPaths } from "./shortest-paths.ts";

const { graph } = yongzhou();

/** Distance and number of shortest ways, found by widening rings over the plain list of ties. */
function ringsFrom(graph: AtlasGraph, from: string): ReadonlyMap<string, { far: number; ways: number }> {
  const pairs = new Set(graph.edges().map((id) => graph.extremities(id).sort().join(" ")));
  const found = new Map([[from, { far: 0, ways: 1 }]]);
  for (let far = 0, ring = [from]; ring.length > 0; far += 1) {
    const next = new Map<string, number>();
    for (const pair of pairs) {
      const [a = "", b = ""] = pair.split(" ");
      for (const [near, other] of [
        [a, b],
        [b, a],
      ] as const) {
        if (ring.includes(near) && !found.has(other)) {
          next.set(other, (next.get(other) ?? 0) + (found.get(near)?.ways ?? 0));
        }
      }
    }
    for (const [id, ways] of next) found.set(id, { far: far + 1, ways });
    ring = [...next.keys()];
  }
  return found;
}

function expectAllShortest(graph: AtlasGraph, from: string, to: string): void {
  const paths = shortestPaths(graph, from, to);
  const rings = ringsFrom(graph, from).get(to);
  expect(paths).toHaveLength(Math.min(mostPaths, rings?.ways ?? 0));
  expect(new Set(paths.map(({ nodes }) => nodes.join(" "))).size).toBe(paths.length);
  for (const { nodes, hops } of paths) {
    expect([nodes[0], nodes.at(-1)]).toEqual([from, to]);
    expect(hops).toHaveLength(rings?.far ?? -1);
    expect(new Set(nodes).size).toBe(hops.length + 1);
    hops.forEach((ties, at) => {
      const ends = [nodes[at], nodes[at + 1]].sort();
      const between = graph.filterEdges(
        (_id, _edge, source, target) => [source, target].sort().join(" ") === ends.join(" "),
      );
      expect([...ties].sort()).toEqual(between.sort());
    });
  }
}

describe("shortestPaths", () => {
  it("finds all ways of least length, each once, with every tie of each hop once", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        for (const to of graph.nodes()) if (to !== "n0") expectAllShortest(graph, "n0", to);
      }),
    );
  });

  it("does so between a measure and every other node of the atlas", () => {
    const from = graph.findNode((_id, { node }) => node.type === "measure") ?? "";
    for (const to of graph.nodes()) if (to !== from) expectAllShortest(graph, from, to);
  });

  it("gives the same ways in the same order each time, and the mirrored ways from the other end", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        const there = shortestPaths(graph, "n0", "n1");
        expect(shortestPaths(graph, "n0", "n1")).toEqual(there);
        if (there.length === mostPaths) return;
        const back = shortestPaths(graph, "n1", "n0").map(({ nodes }) => [...nodes].reverse().join(" "));
        expect(back.sort()).toEqual(there.map(({ nodes }) => nodes.join(" ")).sort());
      }),
    );
  });

  it("finds none where no tie leads, and none from a node to itself", () => {
    const village = villageGraph();
    const [first] = village.nodes;
    if (!first) throw new Error("the village is empty");
    village.nodes.push({ ...first, id: "alone" });
    const apart = buildGraph(village);
    expect(shortestPaths(apart, "trees", "alone")).toEqual([]);
    expect(shortestPaths(apart, "alone", "trees")).toEqual([]);
    expect(shortestPaths(apart, "trees", "trees")).toEqual([]);
  });

  it("takes no short cut through an inherited doer: every hop is a tie of the atlas", () => {
    const heirs = graph.filterNodes((id, { node }) => {
      const [doer] = defaultDoers(graph, id);
      return node.type === "measure" && doer !== undefined && !graph.areNeighbors(doer.institution, id);
    });
    expect(heirs.length).toBeGreaterThan(0);
    for (const id of heirs) {
      for (const { institution } of defaultDoers(graph, id)) {
        for (const { hops } of shortestPaths(graph, institution, id)) {
          expect(hops.length).toBeGreaterThan(1);
          expect(hops.flat().every((tie) => graph.hasEdge(tie))).toBe(true);
        }
      }
    }
  });
});
