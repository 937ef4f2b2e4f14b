import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { bases } from "../src/core/atlas/vocabulary.ts";
import { runTool } from "../tests/support/run-tool.ts";
import { readAtlas } from "./atlas/read-atlas.ts";
import { readCopy } from "./atlas/read-copy.ts";
import { openFiles } from "./files/open-files.ts";

const io = {
  language: "en",
  files: openFiles(),
  out: () => {},
  error: () => {},
  progress: () => {},
} as const;

test("the example keeps every rule against its own text, which stands beside it, without a warning", async () => {
  const read = await readCopy("data/example", "data/example/article.txt", io);
  const copy = read.ok ? read.copy : undefined;
  expect(copy?.anchoring.totals.exact).toBe(copy?.anchoring.sentences.length);
  const loaded = readAtlas("data/example", io, copy?.words);
  expect(loaded.ok ? loaded.warnings : loaded.problems).toEqual([]);
});

test("the example has what there is to learn from: every basis, premises, figures, a reference, a mechanism", async () => {
  const loaded = readAtlas("data/example", io);
  if (!loaded.ok) throw new Error("the example is broken");
  const { nodes, edges } = loaded.value.graph;
  expect(nodes.filter(({ type }) => type === "project")).toHaveLength(2);
  const used = new Set([...nodes, ...edges].map(({ basis }) => basis));
  expect([...used].sort()).toEqual([...bases].sort());
  for (const type of ["figure", "reference", "mechanism", "organ", "strand"]) {
    expect(nodes.filter((node) => node.type === type).length).toBeGreaterThan(1);
  }
  expect(edges.some(({ premises = [] }) => premises.length > 0)).toBe(true);
});

test("the example's index is what index makes of its text", async () => {
  const folder = await mkdtemp(join(tmpdir(), "example-"));
  const text = "data/example/article.txt";
  await runTool("index", folder, text, "--source", "article");
  const made = JSON.parse(await readFile(join(folder, "text-index.json"), "utf8"));
  const kept = JSON.parse(await readFile("data/example/text-index.json", "utf8"));
  expect(kept.sentences).toEqual(made.sentences);
  await rm(folder, { recursive: true });
});
