import { join } from "node:path";
import type { AtlasGraph } from "../../../src/core/graph/build-graph.ts";
import type { Files } from "../../files/open-files.ts";
import { type CheckedPages, checkPages } from "./check-pages.ts";

/** Reads and checks the pages in the folder of an atlas. */
export function readPages(graph: AtlasGraph, folder: string, files: Files): CheckedPages {
  const name = join(folder, "pages.json");
  const file = files.read(name);
  if (file.ok) return checkPages(graph, { name, text: file.text });
  if (file.problem.code === "fileMissing") return checkPages(graph, undefined);
  return { pages: {}, problems: [file.problem] };
}
