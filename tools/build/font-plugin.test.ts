import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { fontCharacters } from "./font-characters.ts";
import { subsetFace } from "./subset-face.ts";

let root = "";
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), "mailuo-font-"));
  for (const folder of ["data/trial", "src/i18n"]) mkdirSync(join(root, folder), { recursive: true });
  writeFileSync(join(root, "index.html"), "");
  writeFileSync(join(root, "data/trial/graph.json"), '{ "label": "潇湘" }');
  writeFileSync(join(root, "src/i18n/page.ts"), 'export const word = "筛选";');
  writeFileSync(join(root, "src/i18n/page.test.ts"), 'export const word = "龘";');
});
afterAll(() => rmSync(root, { recursive: true }));

test("the font has the characters of the atlases and of the page, and no others but punctuation", () => {
  const characters = new Set(fontCharacters(root));
  for (const character of "潇湘筛选Az09，。：“”《》·→é") expect(characters).toContain(character);
  expect(characters).not.toContain("龘");
  expect([...characters].filter((character) => /[\u2e80-\u2fdf]/u.test(character))).toEqual([]);
  expect(characters).not.toContain("\n");
});

test("a subset is a WOFF2, the same each time, and another one for other characters", async () => {
  const first = await subsetFace(root, 400, "潇湘");
  const again = await subsetFace(root, 400, "潇湘");
  const other = await subsetFace(root, 400, "潇湘筛选");
  expect(first.woff2.subarray(0, 4).toString()).toBe("wOF2");
  expect(again).toEqual(first);
  expect(other.hash).not.toBe(first.hash);
  expect(other.woff2.length).toBeGreaterThan(first.woff2.length);
});
