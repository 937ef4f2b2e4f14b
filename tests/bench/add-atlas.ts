import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Atlas } from "../../src/core/atlas/atlas.ts";
import { fingerprint } from "../../src/core/atlas/fingerprint.ts";
import { writeSearchData } from "../../src/core/search/pinyin/readings.ts";
import { readPinyin } from "../../tools/build/read-pinyin.ts";

/** Puts an atlas beside those in the data folder of a built page, as its last one and as if the build had checked it. */
export function addAtlas(data: string, id: string, { graph, textIndex }: Pick<Atlas, "graph" | "textIndex">) {
  const files = new Map(
    Object.entries({ "graph.json": graph, "text-index.json": textIndex }).map(([name, value]) => [
      name,
      JSON.stringify(value),
    ]),
  );
  const folder = join(data, id);
  mkdirSync(folder);
  for (const [name, text] of files) writeFileSync(join(folder, name), text);
  writeFileSync(
    join(folder, "search.json"),
    writeSearchData({ readings: readPinyin(graph), traditional: "" }),
  );
  const list = join(data, "atlases.json");
  const listed: unknown = JSON.parse(readFileSync(list, "utf8"));
  if (!Array.isArray(listed)) throw new Error(`${list} is no list`);
  const checked = Object.fromEntries([...files].map(([name, text]) => [name, fingerprint(text)]));
  const entry = { id, title: graph.title, files: [...files.keys()], checked };
  writeFileSync(list, JSON.stringify([...listed, entry]));
}
