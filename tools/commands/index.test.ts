import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { villageText } from "../../tests/fixtures/village-text.ts";
import { encodeGb18030, encodeUtf16 } from "../../tests/support/encode-text.ts";
import { runTool } from "../../tests/support/run-tool.ts";

let folder = "";
let article = "";
const index = () => runTool("index", folder, article, "--source", "text");
const written = () => readFile(join(folder, "text-index.json"), "utf8");

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "index-"));
  article = join(folder, "article.txt");
});

afterEach(() => rm(folder, { recursive: true }));

test("index writes the same whatever the article's encoding, and says which it was", async () => {
  await writeFile(article, villageText);
  await index();
  const expected = await written();
  const encodings = {
    "utf-8": new TextEncoder().encode(`\uFEFF${villageText}`),
    "utf-16le": encodeUtf16(villageText, "little"),
    "utf-16be": encodeUtf16(villageText, "big"),
    gb18030: encodeGb18030(villageText),
  };
  for (const [encoding, bytes] of Object.entries(encodings)) {
    await writeFile(article, bytes);
    expect(await index()).toMatchObject({ code: 0, out: expect.stringContaining(`(${encoding})`) });
    expect(await written()).toBe(expected);
  }
});

test("index says how many sentences are still there, and refuses another text unless told that it is one", async () => {
  await writeFile(article, villageText);
  await index();
  const before = await written();
  await writeFile(article, villageText.replace("三个苗圃", "四个苗圃"));
  expect((await index()).out).toContain("Of the 9 sentences that were indexed before, 8 are still there");
  await writeFile(article, villageText);
  await index();
  await writeFile(article, "一篇别的文字。讲的是别的事情。");
  const refused = await index();
  expect(refused).toMatchObject({
    code: 1,
    error: expect.stringContaining("of its 9 sentences this text has 0"),
  });
  expect(await written()).toBe(before);
  const meant = await runTool("index", folder, article, "--source", "text", "--another-text");
  expect(meant).toMatchObject({ code: 0, out: expect.stringContaining("2 sentences") });
  const { sections } = JSON.parse(await written());
  expect(sections).toMatchObject([{ id: "part-1" }]);
});

test("index takes no sections that the text has not", async () => {
  await writeFile(article, villageText);
  await index();
  const before = await written();
  const lines = villageText.trimEnd().split("\n");
  await writeFile(article, lines.slice(0, -1).join("\n"));
  const kept = await index();
  expect(kept).toMatchObject({ code: 1, error: expect.stringContaining("does not exist or overlaps") });
  expect(kept.error).toMatch(/text-index\.json:\d+:\d+ /);
  const sections = join(folder, "sections.json");
  const label = { zh: "全部", en: "All" };
  await writeFile(sections, JSON.stringify([{ id: "all", label, first: "s01", last: "s99" }]));
  expect((await runTool("index", folder, article, "--source", "text", "--sections", sections)).code).toBe(1);
  expect(await written()).toBe(before);
});

test("index makes anew what cannot be read of it, and says that nothing was kept", async () => {
  await writeFile(article, villageText);
  await index();
  const expected = await written();
  for (const broken of [
    "",
    "<<<<<<< HEAD\n{}\n=======\n{}\n>>>>>>> other\n",
    expected.slice(0, 99),
    "\0\0",
  ]) {
    await writeFile(join(folder, "text-index.json"), broken);
    expect(await index()).toMatchObject({
      code: 0,
      out: expect.stringContaining("no names of sections were kept"),
    });
    expect(await written()).toBe(expected);
  }
});

test("index recognises what is no plain text, and says what to do", async () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const files = {
    PDF: latin("%PDF-1.7\n%\u00e2\u00e3\n1 0 obj\n"),
    RTF: latin("{\\rtf1\\ansi{\\fonttbl}\\f0 Words.}"),
    "DOCX/ODT/EPUB": latin("PK\u0003\u0004\u0014\u0000\u0006\u0000"),
    HTML: latin("\n<!DOCTYPE html>\n<html><body><p>Words.</p>"),
    // A few sentences in traditional characters.
    Big5: Uint8Array.from(
      Buffer.from(
        "b36fac4fa440add3a4e5a5f3a143a7daadccad6eaabeb944a5a6bba1aabaac4fa4b0bbf2a141acb0a446a46aae61aabaa475a740a141b0eaae61a94da448a5c1b3a3a662b36fb8cca143aec9b6a1a4a3a668a141a54cadcca8d3a446a143",
        "hex",
      ),
    ),
  };
  for (const [told, content] of Object.entries(files)) {
    await writeFile(article, content);
    expect(await index()).toMatchObject({ code: 1, error: expect.stringContaining(told) });
  }
});

test("index takes a vertical tab as white space", async () => {
  await writeFile(article, villageText.replace("\n", "\v\n"));
  expect((await index()).code).toBe(0);
});

test("index refuses what has no sentences, and says what it is", async () => {
  const files = {
    "The file is empty": "",
    "no words": "。。。！\n",
    "no text file": Uint8Array.from([0x89, 0x4b, 3, 4, 0, 0, 0, 1, 2, 3, 0, 0, 7]),
    "cut off or damaged": new TextEncoder().encode(villageText).slice(0, -1),
  };
  for (const [told, content] of Object.entries(files)) {
    await writeFile(article, content);
    expect(await index()).toMatchObject({ code: 1, error: expect.stringContaining(told) });
    await expect(written()).rejects.toThrow();
  }
});

test("index takes one line of 200,000 characters, and says that its punctuation seems lost", async () => {
  await writeFile(article, "春夏秋冬".repeat(50_000));
  const { code, out } = await index();
  expect(code).toBe(0);
  expect(out).toContain("1 sentences, 200000 characters");
  expect(out).toContain("s01 has 200000 characters");
  expect(JSON.parse(await written()).sentences).toMatchObject([{ id: "s01", length: 200_000 }]);
});
