import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fingerprint } from "../../src/core/atlas/fingerprint.ts";
import { writeSearchData } from "../../src/core/search/pinyin/readings.ts";
import { readPinyin } from "../../tools/build/read-pinyin.ts";
import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";

// Puts an atlas of 10,000 nodes and 20,000 ties beside those in the data folder of a built page, as its last one.
const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("the data folder of a built page is needed");
const { graph, textIndex } = repeatedAtlas(yongzhou().atlas, 10_000, 20_000);
const files = new Map(
  Object.entries({ "graph.json": graph, "text-index.json": textIndex }).map(([name, value]) => [
    name,
    JSON.stringify(value),
  ]),
);
const folder = join(data, "large");
mkdirSync(folder);
for (const [name, text] of files) writeFileSync(join(folder, name), text);
writeFileSync(join(folder, "search.json"), writeSearchData({ readings: readPinyin(graph), traditional: "" }));
const list = join(data, "atlases.json");
const listed: unknown = JSON.parse(readFileSync(list, "utf8"));
if (!Array.isArray(listed)) throw new Error(`${list} is no list`);
// As if the build had checked it.
const checked = Object.fromEntries([...files].map(([name, text]) => [name, fingerprint(text)]));
const entry = { id: "large", title: graph.title, files: [...files.keys()], checked };
writeFileSync(list, JSON.stringify([...listed, entry]));
