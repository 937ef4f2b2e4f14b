import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { villageFiles, villageGraph } from "../tests/fixtures/village.ts";
import { villageText } from "../tests/fixtures/village-text.ts";
import { traditional } from "../tests/support/copies-of-text.ts";
import { runTool as run } from "../tests/support/run-tool.ts";
import { commands } from "./commands.ts";

let folder = "";
let article = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "atlas-"));
  article = join(folder, "article.txt");
  await writeFile(article, villageText);
  const { graph, textIndex } = villageFiles();
  for (const file of [graph, textIndex]) if (file) await writeFile(join(folder, file.name), file.text);
});

afterEach(() => rm(folder, { recursive: true }));

test("check says what a sound atlas holds and exits with 0", async () => {
  const { code, out, error } = await run("check", folder, "--text", article);
  expect({ code, error }).toEqual({ code: 0, error: "" });
  expect(out).toContain("village: 14 nodes, 16 edges (4 of them from partOf)");
});

test("check lists every problem of a broken atlas with line and column, and exits with 1", async () => {
  const graph = villageFiles().graph.text.replace('"2024-05-06"', '"soon"').replace('"老人会"', '""');
  await writeFile(join(folder, "graph.json"), graph);
  const { code, error } = await run("check", folder);
  expect(code).toBe(1);
  const line = graph.split("\n").findIndex((row) => row.includes('"soon"')) + 1;
  expect(error).toContain(`graph.json:${line}:14 error This is no date: "soon"`);
  expect(error).toMatch(/graph\.json:\d+:\d+ error \[elders\] The text is blank/);
  expect(error).toContain("Errors: 2");
});

test("check and coverage find the places in a copy with a page around it, page numbers, wrapped lines or marks", async () => {
  const marked = villageText.split("\n").map((line) => `<p>${line.replace("绿树", "<b>绿树</b>")}</p>`);
  const copies: Record<string, string> = {
    lines: `首页 > 村务\n字号：大 中 小\n${villageText}\n责任编辑：某某`,
    wrapped: villageText.replace(/.{9}[^\d]/gu, "$&\r\n"),
    numbered: villageText.replaceAll("\n", "\n\n- 12 -\n\n"),
    html: `<!doctype html><html><head><title>网站</title></head><body>${marked.join("\n")}</body></html>`,
    fragment: marked.join(""),
  };
  for (const [name, copy] of Object.entries(copies)) {
    await writeFile(article, copy);
    const checked = await run("check", folder, "--text", article);
    expect({ name, ...checked }).toMatchObject({ code: 0, error: "" });
    expect(checked.out).toContain("9 of 9 sentences exact");
    expect((await run("coverage", folder, "--text", article)).out).toContain("9 of 9 sentences exact");
  }
});

test("check and coverage say which sentences of a copy were edited or are gone, and hold the rest to the letter", async () => {
  const text = villageText.replace("由林业站指导", "请林业站来指导").replace("先管好苗圃。", "");
  await writeFile(article, text);
  const graph = villageFiles().graph.text.replace('"surface": "护林例会"', '"surface": "护林大会"');
  await writeFile(join(folder, "graph.json"), graph);
  const { code, out, error } = await run("check", folder, "--text", article);
  expect(out).toContain("article.txt: 7 of 9 sentences exact\n  1 edited: s05\n  1 not found: s04\n");
  expect(out).toContain("Names and numbers in sentences that are not exact were not checked");
  expect({ code, error }).toMatchObject({ code: 1, error: expect.stringContaining("[meeting] “护林大会”") });
  await writeFile(join(folder, "graph.json"), villageFiles().graph.text);
  const covered = await run("coverage", folder, "--text", article, "--lang", "zh");
  expect(covered.out).toMatch(/s04\s+1\s+nurseries \[没有找到\]/);
  expect(covered.out).toMatch(/s05\s+.* \[有改动\]/);
  expect(covered.out).toContain("article.txt：9 句里有 7 句一字不差");
});

test("check and coverage refuse another text, say so once, and take one in Traditional Chinese", async () => {
  await writeFile(article, "山里的学校\n老师每天清早沿着小路走到学校，给十二个孩子上课。".repeat(9));
  for (const command of ["check", "coverage"]) {
    const { code, error } = await run(command, folder, "--text", article);
    expect(code).toBe(1);
    expect(error).toContain("article.txt error This is another text: of the 9 sentences in the index");
    expect(error).toContain("Errors: 1");
  }
  await writeFile(article, traditional(villageText));
  const { code, out } = await run("check", folder, "--text", article);
  expect(code).toBe(0);
  expect(out).toContain("9 of 9 sentences exact");
  expect(out).toContain("in Traditional Chinese");
});

test("check holds the texts to the glossary, and counts the warnings that are answered instead of printing them", async () => {
  const terms = { $schema: "../terms.schema.json", terms: [{ zh: "村委会", en: ["village council"] }] };
  await writeFile(join(folder, "terms.json"), JSON.stringify(terms));
  const told = await run("check", folder);
  expect(told.code).toBe(0);
  expect(told.error).toMatch(/warning \[committee\] The Chinese uses the term “村委会”.*village council/);
  expect(told.error).toContain("warnings: 3 · answered: 0");
  const why = { zh: "村里这样译", en: "The village says so" };
  const answers = [{ warning: "termRenderedOtherwise", id: "committee", why }];
  await writeFile(join(folder, "graph.json"), JSON.stringify({ ...villageGraph(), answers }));
  const answered = await run("check", folder);
  expect(answered).toMatchObject({ code: 0, error: "Errors: 0 · warnings: 0 · answered: 3" });
  expect(answered.out).toContain("No open problems");
});

test("check says which file is missing, is no file or is no text", async () => {
  const nowhere = await run("check", join(folder, "nowhere"));
  expect(nowhere).toMatchObject({ code: 2, error: expect.stringContaining("There is no folder") });
  expect((await run("check", folder, "--text", tmpdir())).error).toContain("cannot be read");
  await writeFile(article, Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0, 1, 2, 3]));
  expect((await run("check", folder, "--text", article)).error).toContain("This is no text file");
});

test("index writes the same index from any encoding, keeps the sections, and none of the words", async () => {
  const before = await readFile(join(folder, "text-index.json"), "utf8");
  await writeFile(article, `\uFEFF${villageText}`, "utf16le");
  const { code, out } = await run("index", folder, article);
  const after = await readFile(join(folder, "text-index.json"), "utf8");
  expect(code).toBe(0);
  expect(out).toContain("9 sentences");
  expect(JSON.parse(after)).toEqual(JSON.parse(before));
});

test("index takes sections from a file, guesses them where there are none, and refuses broken ones", async () => {
  const sections = join(folder, "sections.json");
  const all = [{ id: "all", label: { zh: "全部", en: "All" }, first: "s01", last: "s09" }];
  await writeFile(sections, JSON.stringify(all));
  expect((await run("index", folder, article, "--sections", sections)).code).toBe(0);
  expect(JSON.parse(await readFile(join(folder, "text-index.json"), "utf8"))).toMatchObject({
    sections: all,
  });
  await rm(join(folder, "text-index.json"));
  expect((await run("index", folder, article)).out).toContain("3 sections");
  await writeFile(sections, '[{ "id": "all", "lable": 1 }]');
  const refused = await run("index", folder, article, "--sections", sections);
  expect(refused.code).toBe(1);
  expect(refused.error).toContain("Did you mean label?");
});

test("index says what is wrong with an empty article, and which source it cannot know", async () => {
  await writeFile(article, " \n");
  expect(await run("index", folder, article)).toMatchObject({
    code: 1,
    error: expect.stringContaining("empty"),
  });
  const bare = join(folder, "bare");
  await mkdir(bare);
  await writeFile(article, villageText);
  expect(await run("index", bare, article)).toMatchObject({
    code: 2,
    error: expect.stringContaining("--source"),
  });
  expect((await run("index", bare, article, "--source", "text")).code).toBe(0);
});

test("only a bare name means a folder in data: a path to nowhere with a known name acts on nothing", async () => {
  const known = ["data/example/text-index.json", "data/example/graph.json"];
  const before = await Promise.all(known.map((path) => readFile(path, "utf8")));
  for (const path of ["/nowhere/at/all/example", "./example", "data/../example", join(folder, "example")]) {
    for (const call of [
      ["index", path, article],
      ["check", path],
      ["format", path],
      ["layout", path],
    ] as const)
      expect(await run(...call)).toMatchObject({ code: 2, error: expect.stringContaining(path) });
  }
  expect(await Promise.all(known.map((path) => readFile(path, "utf8")))).toEqual(before);
  expect((await run("format", "example", "--check")).code).toBe(0);
  expect((await run("format", "data/example/graph.json", "--check")).code).toBe(0);
});

test("check says of a folder in data that no address can hold its name", async () => {
  const odd = join(folder, "data", "a#b");
  await cp(join(folder, "graph.json"), join(odd, "graph.json"));
  expect(await run("check", odd)).toMatchObject({
    code: 1,
    error: expect.stringContaining("folder's name a#b"),
  });
});

test("what would steer a terminal is printed by its number", async () => {
  const graph = villageFiles().graph.text.replace('"2024-05-06"', '"\\u001b[2J\\u001b]0;x\\u0007"');
  await writeFile(join(folder, "graph.json"), graph.replace("{", '{ "\u009b31m": 1,'));
  const { error } = await run("check", folder);
  expect(error).toContain("\\u009B31m");
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
  expect(error).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/);
});

test("coverage prints every sentence and those without a claim", async () => {
  const graph = villageFiles().graph.text.replaceAll('"s08"', '"s09"');
  await writeFile(join(folder, "graph.json"), graph);
  const { code, out } = await run("coverage", folder);
  expect(code).toBe(0);
  expect(out).toMatch(/s02\s+6\s+trees water committee/);
  expect(out).toContain("7 of 8 sentences carry claims; 1 more are the source record");
  expect(out).toContain("Sentences without a claim: s08");
});

test("coverage needs a sound atlas with an index", async () => {
  await rm(join(folder, "text-index.json"));
  expect(await run("coverage", folder)).toMatchObject({
    code: 1,
    error: expect.stringContaining("no text-index.json"),
  });
});

test("help is there overall and per command, in the language asked for", async () => {
  const overall = await run("--help");
  for (const { id, usage } of commands) {
    expect(overall.out).toContain(id);
    expect(await run(id, "--help", "--lang", "zh")).toEqual({ code: 0, out: usage.zh, error: "" });
  }
  expect((await run("--lang=zh", "help")).out).toContain("用法");
});

test("a wrong call exits with 2 and says what is wrong", async () => {
  const calls = {
    chek: ["chek"],
    ATLAS: ["check"],
    "--foo": ["check", folder, "--foo", "1"],
    "--text": ["check", folder, "--text"],
    fr: ["check", folder, "--lang", "fr"],
    surplus: ["check", folder, "surplus"],
  };
  for (const [named, args] of Object.entries(calls)) {
    expect(await run(...args)).toMatchObject({ code: 2, error: expect.stringContaining(named) });
  }
  expect((await run()).code).toBe(2);
});

test("format writes the canonical form once, leaves a broken atlas alone, and --check only tells", async () => {
  const path = join(folder, "graph.json");
  expect((await run("format", folder, "--check")).code).toBe(1);
  expect((await run("check", folder)).out).toContain("canonical form");
  expect((await run("format", folder)).code).toBe(0);
  expect((await run("format", folder, "--check")).code).toBe(0);
  expect((await run("check", folder)).out).not.toContain("canonical form");
  const broken = (await readFile(path, "utf8")).replace('"project"', '"projekt"');
  await writeFile(path, broken);
  expect((await run("format", folder)).code).toBe(1);
  expect(await readFile(path, "utf8")).toBe(broken);
});
