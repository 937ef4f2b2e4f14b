import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { buildGraph } from "../src/core/graph/build-graph.ts";
import { readAtlas } from "./atlas/read-atlas.ts";
import { openFiles } from "./files/open-files.ts";

const silent = {
  language: "en",
  files: openFiles(),
  out: () => undefined,
  error: () => undefined,
  progress: () => undefined,
} as const;
const atlases = readdirSync("data", { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
);

for (const name of atlases) {
  test(`the atlas ${name} keeps every rule and leaves no warning unanswered, so that every sentence carries a claim`, async () => {
    const loaded = readAtlas(`data/${name}`, silent);
    expect(loaded.ok ? [] : loaded.problems).toEqual([]);
    if (!loaded.ok) return;
    expect(loaded.warnings.filter(({ answer }) => answer === undefined)).toEqual([]);
    const graph = buildGraph(loaded.value.graph);
    expect(graph.order).toBe(loaded.value.graph.nodes.length);
    graph.forEachNode((_id, { node, projects }) => {
      if (["project", "strand", "measure"].includes(node.type)) expect(projects).toHaveLength(1);
      if (node.type === "organ") expect(projects).toEqual([]);
    });
  });
}

test("the order of the atlases names all of them, each once", () => {
  const order: unknown = JSON.parse(readFileSync("data/order.json", "utf8"));
  expect(Array.isArray(order) && [...order].sort()).toEqual([...atlases].sort());
});
