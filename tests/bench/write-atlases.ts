import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { onProse } from "../fixtures/full-text.ts";
import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { otherText } from "../support/copies-of-text.ts";
import { addAtlas } from "./add-atlas.ts";

// Puts an atlas of 10,000 nodes and 20,000 ties beside those in the data folder of a built page, and the first one on
// prose of our own, with copies of that.
const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("the data folder of a built page is needed");

const { atlas } = yongzhou();
if (!atlas.textIndex) throw new Error("the first atlas has no index");
addAtlas(data, "large", repeatedAtlas(atlas, 10_000, 20_000));
const { text, ...prose } = onProse(atlas.graph, atlas.textIndex);
addAtlas(data, "prose", prose);
writeFileSync(join(data, "prose/alone.txt"), text);
writeFileSync(join(data, "prose/amid-noise.txt"), `${otherText(7, 200_000)}\n${text}`);
