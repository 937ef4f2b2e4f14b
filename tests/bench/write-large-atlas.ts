import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { addAtlas } from "./add-atlas.ts";

// Puts an atlas of 10,000 nodes and 20,000 ties beside those in the data folder of a built page, as its last one.
const [data] = process.argv.slice(2);
if (data === undefined) throw new Error("the data folder of a built page is needed");
addAtlas(data, "large", repeatedAtlas(yongzhou().atlas, 10_000, 20_000));
