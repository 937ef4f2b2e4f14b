import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { writeSearchData } from "../../src/core/search/pinyin/readings.ts";
import { readPinyin } from "../../tools/build/read-pinyin.ts";
import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";

// Puts an atlas of 10,000 nodes and 20,000 ties beside those in the data folder of a built page, as its last one.
const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("the data folder of a built page is needed");
const { graph, textIndex, positions } = repeatedAtlas(yongzhou().atlas, 10_000, 20_000);
const files = { "graph.json": graph, "text-index.json": textIndex, "positions.json": positions };
const folder = join(data, "large");
mkdirSync(folder);
for (const [name, value] of Object.entries(files)) writeFileSync(join(folder, name), JSON.stringify(value));
writeFileSync(join(folder, "search.json"), writeSearchData({ readings: readPinyin(graph), traditional: "" }));
const list = join(data, "atlases.json");
const listed: unknown = JSON.parse(readFileSync(list, "utf8"));
if (!Array.isArray(listed)) throw new Error(`${list} is no list`);
const entry = { id: "large", title: graph.title, files: Object.keys(files) };
writeFileSync(list, JSON.stringify([...listed, entry]));
