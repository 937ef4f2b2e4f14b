import { writeFileSync } from "node:fs";
import { languages, type NodeType } from "../../src/core/atlas/vocabulary.ts";
import { frames } from "../../src/layout/frames.ts";
import { placeLanes } from "../../src/layout/lanes/place-lanes.ts";
import { commonArrangement, place } from "../../src/layout/place.ts";
import { buildGraph, nodeTypes } from "../fixtures/policy.ts";
import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { contentOfTypes, overviewTypes } from "../fixtures/yongzhou-content.ts";

// Writes how long placing takes, by the name of the row: the first runs warm it up.
const [out] = process.argv.slice(2);
if (out === undefined) throw new Error("a file to write to is needed");
const rows: [name: string, values: readonly number[]][] = [];

function note(name: string, rounds: number, run: () => unknown): void {
  for (let round = 0; round < rounds / 2; round += 1) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  rows.push([name, times]);
}

const headings = { goal: "", root: "", branch: "", leaf: "", detail: "", actor: "" };
const stage = frames.stage(1440, 796);
const page = { ...stage, height: undefined };
const levels: readonly (readonly [name: string, types: readonly NodeType[]])[] = [
  ["overview", overviewTypes],
  ["details", nodeTypes],
];
const { graph, atlas } = yongzhou();
const overviews = languages.map((language) => contentOfTypes(graph, language, overviewTypes));
note("place: atlas, one arrangement for both languages", 30, () => commonArrangement(overviews, stage));
const arrangement = commonArrangement(overviews, stage);
for (const language of languages) {
  for (const [level, types] of levels) {
    const content = contentOfTypes(graph, language, types);
    // As the page asks for it: every level like the overview.
    note(`place: atlas, ${level}, ${language}`, 30, () => place(content, stage, arrangement));
  }
  const content = contentOfTypes(graph, language, nodeTypes, "details");
  note(`lanes: atlas, ${language}`, 30, () => placeLanes(content, page, headings));
}
const large = buildGraph(repeatedAtlas(atlas, 10_000, 20_000).graph);
for (const language of languages) {
  const content = contentOfTypes(large, language);
  note(`place: 10,000 nodes, stage, ${language}`, 4, () => place(content, stage));
  note(`place: 10,000 nodes, scrolling, ${language}`, 4, () => place(content, page));
  const inRows = contentOfTypes(large, language, nodeTypes, "details");
  note(`lanes: 10,000 nodes, ${language}`, 4, () => placeLanes(inRows, page, headings));
}
writeFileSync(out, JSON.stringify(rows));
