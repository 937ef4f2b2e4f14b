import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../../src/core/atlas/fingerprint.ts";
import type { GraphFile, TextIndex } from "../../src/core/atlas/schema.ts";
import { writeSearchData } from "../../src/core/search/pinyin/readings.ts";
import { readPinyin } from "../../tools/build/read-pinyin.ts";
import { onProse } from "../fixtures/full-text.ts";
import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { otherText } from "../support/copies-of-text.ts";

// Puts an atlas of 10,000 nodes and 20,000 ties beside those in the data folder of a built page, and the first one on
// prose of our own, with copies of that.
const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("the data folder of a built page is needed");
const list = join(data, "atlases.json");

function add(
  id: string,
  { graph, textIndex }: { graph: GraphFile; textIndex?: TextIndex | undefined },
): void {
  const files = new Map(
    Object.entries({ "graph.json": graph, "text-index.json": textIndex }).map(([name, value]) => [
      name,
      JSON.stringify(value),
    ]),
  );
  const folder = join(data ?? "", id);
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, "search.json"),
    writeSearchData({ readings: readPinyin(graph), traditional: "" }),
  );
  const listed: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(listed)) throw new Error(`${list} is no list`);
  // As if the build had checked it.
  const checked = Object.fromEntries([...files].map(([name, text]) => [name, fingerprint(text)]));
  const entry = { id, title: graph.title, files: [...files.keys()], checked };
  writeFileSync(list, JSON.stringify([...listed, entry]));
}

const { atlas } = yongzhou();
if (!atlas.textIndex) throw new Error("the first atlas has no index");
add("large", repeatedAtlas(atlas, 10_000, 20_000));
const { text, ...prose } = onProse(atlas.graph, atlas.textIndex);
add("prose", prose);
writeFileSync(join(data, "prose/alone.txt"), text);
writeFileSync(join(data, "prose/amid-noise.txt"), `${otherText(7, 200_000)}\n${text}`);
