import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../files/read-text.ts";
import { readAtlases } from "./read-atlases.ts";

const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join("");

const always = [
  range(0x20, 0x7e),
  range(0xa0, 0xff),
  "‐‑–—―‘’“”„†‡•…‰′″‹›※→←↑↓↔⇄−×÷≈≠≤≥∞",
  "、。〃〈〉《》「」『』【】〔〕〖〗〜·",
  "！＂＃％＆＇（）＊＋，－．／：；＜＝＞？＠［＼］＿｛｜｝～￥",
  "〇零一二三四五六七八九十百千万亿年月日第个项条次",
].join("");

const sourceFiles = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true, recursive: true })
        .filter((entry) => entry.isFile() && /(?<!\.test)\.tsx?$/.test(entry.name))
        .map((entry) => join(entry.parentPath, entry.name))
    : [];

const vocabularyFiles = (folder: string): string[] =>
  existsSync(folder) ? readdirSync(folder).map((name) => join(folder, name)) : [];

/** Every character that our own font must have: those of all atlases, of everything the page says, and punctuation. */
export function fontCharacters(root: string): string {
  const data = join(root, "data");
  const files = [
    ...readAtlases(data).flatMap(({ id, files }) =>
      // What is drawn or said; the others hold numbers.
      ["graph.json", "tours.json"].filter((name) => files.includes(name)).map((name) => join(data, id, name)),
    ),
    ...vocabularyFiles(join(data, "vocabularies")),
    ...sourceFiles(join(root, "src")),
    join(root, "index.html"),
  ];
  const all = new Set(always);
  for (const path of files) {
    const file = readText(path);
    if (file.ok) for (const character of file.text) all.add(character);
  }
  return (
    [...all]
      // A radical of its own looks like the character: programs that read a PDF take the one for the other.
      .filter((character) => !/[\p{C}\u2e80-\u2fdf]/u.test(character))
      .sort()
      .join("")
  );
}
