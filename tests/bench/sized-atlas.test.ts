import { describe, expect, it } from "vitest";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import { buildGraph } from "../fixtures/policy.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { sizedAtlas } from "./sized-atlas.ts";

describe("an atlas of a size", () => {
  const { atlas } = yongzhou();

  it.each([
    [200, 300],
    [1000, 1600],
    [1000, 2000],
  ])("has exactly %i nodes and %i ties, keeps every rule and is the same each time", (nodes, ties) => {
    const sized = sizedAtlas(atlas, nodes, ties);
    const graph = buildGraph(sized.graph);
    expect([graph.order, graph.size]).toEqual([nodes, ties]);
    const file = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });
    const loaded = loadAtlas({
      graph: file("graph.json", sized.graph),
      textIndex: file("text-index.json", sized.textIndex),
    });
    expect(loaded.ok ? [] : loaded.problems.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(JSON.stringify(sizedAtlas(atlas, nodes, ties))).toBe(JSON.stringify(sized));
  });

  it("has labels in Chinese, claims and evidence", () => {
    const { nodes, edges } = sizedAtlas(atlas, 1000, 2000).graph;
    expect(nodes.every(({ label }) => /\p{Script=Han}/u.test(label.zh))).toBe(true);
    expect(edges.filter(({ evidence }) => evidence.length > 0).length).toBeGreaterThan(500);
  });
});
