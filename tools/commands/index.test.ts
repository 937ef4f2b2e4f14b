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

test("index refuses what has no sentences, and says what it is", async () => {
  const files = {
    "The file is empty": "",
    "no words": "。。。！\n",
    "no text file": Uint8Array.from([0x50, 0x4b, 3, 4, 0, 0, 0, 1, 2, 3, 0, 0, 7]),
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
