import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { indexText } from "../src/core/text/index-text.ts";
import { chineseProse } from "../tests/fixtures/chinese-prose.ts";
import { repeatedSentences } from "../tests/support/repeated-sentences.ts";
import { readAtlas } from "./atlas/read-atlas.ts";
import { openFiles } from "./files/open-files.ts";

/** All that is published: what the repository holds, of which the page is built; not what others wrote or a run leaves. */
const unpublished = new Set([".git", ...readFileSync(".gitignore", "utf8").split("\n")]);
const published = readdirSync(".").filter(
  (name) => !unpublished.has(name) && !unpublished.has(`${name}/`) && !name.endsWith(".log"),
);
const io = {
  language: "en",
  files: openFiles(),
  out: () => {},
  error: () => {},
  progress: () => {},
} as const;

function filesIn(path: string): readonly string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path).flatMap((name) => filesIn(join(path, name)));
}

/** The atlases of texts that belong to others; that of the example is our own and stands beside it. */
const guarded = readdirSync("data").filter(
  (name) => existsSync(`data/${name}/text-index.json`) && !existsSync(`data/${name}/article.txt`),
);

for (const name of guarded) {
  test(`nothing that is published has a sentence of the text that the atlas ${name} is of, titles of sources apart`, () => {
    const loaded = readAtlas(`data/${name}`, io);
    if (!loaded.ok) throw new Error(`the atlas ${name} has problems`);
    const { graph, textIndex } = loaded.value;
    const sentences = textIndex?.sentences ?? [];
    expect(sentences.length).toBeGreaterThan(0);
    const titles = graph.sources.flatMap(({ title }) => [title.zh, title.en]).join("\n");
    const allowed = new Set(repeatedSentences(titles, sentences).map(({ sentence }) => sentence.id));
    const repeated = published.flatMap(filesIn).flatMap((file) => {
      const text = readFileSync(file, "utf8");
      if (text.includes("\0")) return [];
      return repeatedSentences(text, sentences).flatMap(({ sentence, line }) =>
        allowed.has(sentence.id) ? [] : [`${file}:${line} has sentence ${sentence.id} of ${name}`],
      );
    });
    expect(repeated).toEqual([]);
  });
}

test("a sentence is found in a file with its line, be it cut in pieces or within other words", () => {
  const prose = chineseProse(1);
  const { sentences } = indexText(prose, { source: "prose", sections: [] });
  const line = prose.split("\n").find((one) => one.length > 60) ?? "";
  const [first = "", second = ""] = line.split(/(?<=[。；！？])/u);
  const half = first.length >> 1;
  const source = `export const one = 1;\nconst said = "${first.slice(0, half)}" +\n  "${first.slice(half)}";\n// 前面的话${second.slice(0, -1)}后面的话\n`;
  expect(repeatedSentences(source, sentences).map((found) => found.line)).toEqual([2, 4]);
  expect(repeatedSentences(chineseProse(2), sentences)).toEqual([]);
});
