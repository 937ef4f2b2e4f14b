import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import { type CheckedPages, checkPages } from "./check-pages.ts";

/** Reads and checks the pages in the folder of an atlas. */
export async function readPages(graph: AtlasGraph, folder: string): Promise<CheckedPages> {
  const path = join(folder, "pages.json");
  return checkPages(graph, existsSync(path) ? { name: path, text: await readFile(path, "utf8") } : undefined);
}
