import { expect, it } from "vitest";
import { villageFiles, villageGraph } from "../../../tests/fixtures/village.ts";
import { fileLimits } from "../../core/atlas/limits.ts";
import { readAtlasFiles } from "./read-atlas-files.ts";

const { graph, textIndex } = villageFiles();
const fileOf = (name: string, content: string | Uint8Array<ArrayBuffer>) => new File([content], name);
const problemsOf = async (...files: readonly File[]) => {
  const read = await readAtlasFiles(files);
  return read.ok ? [] : read.problems.map(({ code, file }) => [code, file]);
};

it("opens a graph alone, whatever its file is called, and with what stands beside it in any order", async () => {
  const alone = await readAtlasFiles([fileOf("我的图谱.json", graph.text)]);
  expect(alone.ok && alone.opened.graph.order).toBe(villageGraph().nodes.length);
  expect(alone.ok && alone.opened.atlas.textIndex).toBeUndefined();
  const both = await readAtlasFiles([
    fileOf("text-index.json", textIndex?.text ?? ""),
    fileOf("graph.json", graph.text),
  ]);
  expect(both.ok && both.opened.atlas.textIndex?.sentences.length).toBeGreaterThan(0);
});

it("tells every error of a graph, by the name of its file", async () => {
  const file = villageGraph();
  const broken = { ...file, nodes: file.nodes.map((node) => ({ ...node, basis: "guessed" })) };
  const problems = await problemsOf(fileOf("mine.json", JSON.stringify(broken)));
  expect(problems.length).toBeGreaterThanOrEqual(file.nodes.length);
  expect(new Set(problems.map(([, name]) => name))).toEqual(new Set(["mine.json"]));
});

it("says what is no atlas: other JSON, a companion alone, no text, nothing, too much", async () => {
  expect(await problemsOf(fileOf("other.json", '{"a":1}'))).toEqual([["formatUnknown", "other.json"]]);
  expect(await problemsOf(fileOf("tours.json", '{"tours":[]}'))).not.toEqual([]);
  expect(await problemsOf(fileOf("a.json", new Uint8Array([0, 1, 2, 3, 0, 255])))).toEqual([
    ["fileNotText", "a.json"],
  ]);
  expect(await problemsOf(fileOf("b.json", ""))).toEqual([["fileEmpty", "b.json"]]);
  const large = fileOf("c.json", "{}");
  Object.defineProperty(large, "size", { value: fileLimits.bytes + 1 });
  expect(await problemsOf(large)).toEqual([["fileTooLarge", "c.json"]]);
});
