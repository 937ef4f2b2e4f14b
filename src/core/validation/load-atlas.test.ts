import { expect, test } from "vitest";
import { shapeBreaches } from "../../../tests/fixtures/shape-breaches.ts";
import { villageCopy, villageFiles } from "../../../tests/fixtures/village.ts";
import type { AtlasFiles } from "../atlas/atlas.ts";
import { fileLimits } from "../atlas/limits.ts";
import type { Problem } from "../atlas/problem.ts";
import { loadAtlas } from "./load-atlas.ts";
import type { CopiedSentences } from "./rule.ts";

const graphText = villageFiles().graph.text;
const problemsOf = (files: AtlasFiles, copy?: CopiedSentences) => {
  const loaded = loadAtlas(files, copy);
  return loaded.ok ? [] : loaded.problems;
};
const withGraph = (text: string): AtlasFiles => ({ ...villageFiles(), graph: { name: "graph.json", text } });
const codesOf = (problems: readonly Problem[]) => problems.map(({ code }) => code);

for (const { code, find, put, path, at } of shapeBreaches) {
  test(`${code} at ${path} is told at its line and column: ${put.slice(0, 30)}`, () => {
    expect(graphText).toContain(find);
    const text = graphText.replace(find, put);
    const problem = problemsOf(withGraph(text)).find((candidate) => candidate.code === code);
    expect(problem).toMatchObject({ severity: "error", file: "graph.json", path });
    const line = text.split("\n")[(problem?.line ?? 0) - 1] ?? "";
    expect(line.slice((problem?.column ?? 0) - 1).startsWith(at)).toBe(true);
  });
}

test("a file cut short says that it ends early, whichever the cut", () => {
  for (const share of [0.1, 0.37, 0.62, 0.99]) {
    const problems = problemsOf(withGraph(graphText.slice(0, Math.floor(graphText.length * share))));
    expect(codesOf(problems)).toContain("jsonEndsEarly");
  }
});

test("something after the end, an empty file and a foreign file are told", () => {
  expect(codesOf(problemsOf(withGraph(`${graphText} {}`)))).toEqual(["jsonExtra"]);
  expect(codesOf(problemsOf(withGraph(" \n")))).toEqual(["fileEmpty"]);
  expect(codesOf(problemsOf(withGraph('{ "cells": [] }')))).toEqual(["formatUnknown"]);
  expect(codesOf(problemsOf(withGraph("[]")))).toContain("typeWrong");
});

test("a byte-order mark and Windows line ends change nothing but the count of lines", () => {
  expect(problemsOf(withGraph(`\uFEFF${graphText.replaceAll("\n", "\r\n")}`))).toEqual([]);
  const text = `\uFEFF${graphText.replaceAll("\n", "\r\n").replace('"2024-05-06"', '"soon"')}`;
  const line = graphText.split("\n").findIndex((row) => row.includes('"2024-05-06"')) + 1;
  expect(problemsOf(withGraph(text))).toMatchObject([{ code: "dateMalformed", line, column: 14 }]);
});

test("a file over the limit of bytes is refused before it is read", () => {
  const text = `"${" ".repeat(fileLimits.bytes)}"`;
  expect(codesOf(problemsOf(withGraph(text)))).toEqual(["fileTooLarge"]);
});

test("too many nodes, edges or values are refused with the count", () => {
  const list = (count: number) => `[${"{},".repeat(count - 1)}{}]`;
  const crowd = `{ "nodes": ${list(fileLimits.nodes + 1)}, "edges": ${list(fileLimits.edges + 1)} }`;
  expect(problemsOf(withGraph(crowd))).toMatchObject([
    { code: "tooManyNodes", params: { count: fileLimits.nodes + 1, limit: fileLimits.nodes } },
    { code: "tooManyEdges", params: { count: fileLimits.edges + 1, limit: fileLimits.edges } },
  ]);
  expect(codesOf(problemsOf(withGraph(`[${"1,".repeat(fileLimits.values)}1]`)))).toEqual(["tooManyValues"]);
});

test("of each kind the first hundred problems are told, and how many more there are", () => {
  const graph = JSON.stringify({
    format: "mailuo-atlas",
    nodes: new Array(3000).fill({ toString: 1 }),
    edges: [],
  });
  const problems = problemsOf({ graph: { name: "graph.json", text: graph } });
  const strangers = problems.filter(({ code }) => code === "keyUnknown");
  expect(strangers).toHaveLength(fileLimits.problemsOfKind);
  const rest = problems.find(
    ({ code, params }) => code === "tooManyProblems" && params.kind === "keyUnknown",
  );
  const { line, column } = strangers.at(-1) ?? {};
  expect(rest).toMatchObject({ params: { shown: 100, rest: 2900 }, line, column });
  expect(problems.length).toBeLessThan(500);
});

test("a list of evidence without end and an index of too many sentences are refused with their number", () => {
  const evidence = new Array(100_000).fill('{"sentence":"s09"}').join(",");
  const text = graphText.replace(/"evidence": \[/, `"evidence": [${evidence},`);
  expect(problemsOf(withGraph(text))).toMatchObject([
    { code: "listTooLong", params: { length: 100_002, limit: 2000 } },
  ]);
  const sentences = `{ "sentences": [${"{},".repeat(fileLimits.sentences)}{}] }`;
  const index = { name: "text-index.json", text: sentences };
  expect(problemsOf({ ...villageFiles(), textIndex: index })).toMatchObject([
    { code: "tooManySentences", params: { count: fileLimits.sentences + 1 } },
  ]);
});

test("too many warnings are counted, and neither hide an error nor refuse the atlas", () => {
  const terms = Array.from({ length: fileLimits.problemsOfKind + 7 }, (_, at) => ({
    zh: `词${at}`,
    en: ["word"],
  }));
  const glossary = (last: object) => ({ $schema: "../terms.schema.json", terms: [...terms, last] });
  const sound = loadAtlas(villageFiles({ terms: glossary({ zh: "村委会", en: ["village committee"] }) }));
  expect(sound.ok && sound.warnings.at(-1)).toMatchObject({
    severity: "warning",
    code: "tooManyWarnings",
    params: { shown: fileLimits.problemsOfKind, rest: 7 },
  });
  const problems = problemsOf(villageFiles({ terms: glossary({ zh: "词1", en: ["word"] }) }));
  expect(codesOf(problems)).toContain("termDuplicate");
});

test("problems of the files beside the graph carry those files' names", () => {
  const files = villageFiles({
    textIndex: { source: "text" },
    pins: { elders: [0, "x"] },
  });
  const problems = problemsOf(files);
  expect(problems.filter(({ file }) => file === "text-index.json").length).toBeGreaterThan(4);
  expect(codesOf(problems.filter(({ file }) => file === "pins.json"))).toEqual(["typeWrong"]);
  const hash = villageFiles().textIndex;
  const broken = {
    name: "text-index.json",
    text: (hash?.text ?? "").replace(/"hash": "[0-9a-f]{16}"/, '"hash": "xyz"'),
  };
  expect(codesOf(problemsOf({ ...villageFiles(), textIndex: broken }))).toContain("fingerprintMalformed");
});

test("with a copy of the text, a surface must stand at exactly its span", () => {
  const copy = villageCopy();
  expect(problemsOf(villageFiles(), copy)).toEqual([]);
  const moved = graphText.replace('"surface": "护林例会"', '"surface": "林业例会"');
  expect(problemsOf(withGraph(moved))).toEqual([]);
  expect(problemsOf(withGraph(moved), copy)).toMatchObject([{ code: "surfaceNotThere", id: "meeting" }]);
  copy.delete("s06");
  expect(problemsOf(withGraph(moved), copy)).toEqual([]);
});
