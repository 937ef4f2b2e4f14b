import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { edgeId } from "../../src/core/atlas/edge-id.ts";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { formatGraph as format } from "./format-graph.ts";

const formatGraph = (graph: GraphFile) => format({ graph, vocabulary: policy });

const { graph } = yongzhou().atlas;

/** What a file says, whatever the order of its nodes, edges and keys. */
const content = ({ nodes, edges, ...head }: GraphFile) => ({
  head,
  nodes: Object.fromEntries(nodes.map((node) => [node.id, node])),
  edges: Object.fromEntries(edges.map((edge) => [edgeId(edge), edge])),
});

/** The first atlas with its nodes and edges in any order. */
const shuffled = fc
  .tuple(
    fc.shuffledSubarray([...graph.nodes], { minLength: graph.nodes.length }),
    fc.shuffledSubarray([...graph.edges], { minLength: graph.edges.length }),
  )
  .map(([nodes, edges]): GraphFile => ({ ...graph, nodes, edges }));

describe("formatGraph", () => {
  it("loses and adds nothing, and changes nothing the second time", () => {
    fc.assert(
      fc.property(shuffled, (file) => {
        const once = formatGraph(file);
        const read: GraphFile = JSON.parse(once);
        expect(content(read)).toEqual(content(file));
        expect(formatGraph(read)).toBe(once);
      }),
      { numRuns: 20 },
    );
  });

  it("gives the same text in whatever order claims come, as every part of the tree has an order of its own", () => {
    fc.assert(
      fc.property(shuffled, (file) => {
        expect(formatGraph(file)).toBe(formatGraph(graph));
      }),
      { numRuns: 20 },
    );
  });

  it("puts answers in the order of the warnings, and of what they are about", () => {
    const why = { zh: "是", en: "Yes" };
    const answers = [
      { warning: "termUnused", id: "a", why },
      { warning: "sourceUncited", id: "b", why },
      { warning: "sourceUncited", id: "a", why },
    ] as const;
    const read: GraphFile = JSON.parse(formatGraph({ ...graph, answers: [...answers] }));
    expect(read.answers).toEqual(answers.toReversed());
  });

  it("is what the first atlas is stored in", () => {
    const stored = readFileSync(new URL("../../data/yongzhou-2022/graph.json", import.meta.url), "utf8");
    expect(stored).toBe(formatGraph(graph));
  });

  it("keeps every line of the first atlas that could be short within 120 characters", () => {
    const long = formatGraph(graph)
      .split("\n")
      .filter((line) => line.length > 120 && !/^\s*"(zh|en)": /.test(line) && !/": "/.test(line));
    expect(long).toEqual([]);
  });
});
