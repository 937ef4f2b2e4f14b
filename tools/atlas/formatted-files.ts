import type { Atlas } from "../../src/core/atlas/atlas.ts";
import { languagesOfFile, onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import type { Files } from "../files/open-files.ts";
import { formatGraph } from "./format-graph.ts";
import { formatTours } from "./format-tours.ts";

/** The files of an atlas that have one canonical form, in that form. */
export function formattedFiles({
  graph,
  vocabulary,
  tours,
}: Atlas): { readonly name: string; readonly text: string }[] {
  const files = [{ name: "graph.json", text: formatGraph({ graph, vocabulary }) }];
  const own = tours && onlyInLanguages(tours, languagesOfFile(graph));
  return own ? [...files, { name: "tours.json", text: formatTours(own) }] : files;
}

/** Whether a file holds exactly this, its encoding included. */
export function isFormatted(path: string, text: string, files: Files): boolean {
  const { bytes } = files.read(path);
  return bytes !== undefined && Buffer.compare(bytes, Buffer.from(text)) === 0;
}
