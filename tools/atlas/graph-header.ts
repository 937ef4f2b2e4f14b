import { join } from "node:path";
import * as v from "valibot";
import type { Language } from "../../src/core/atlas/vocabulary.ts";
import { withoutMark } from "../../src/core/atlas/without-mark.ts";
import { parseJson } from "../../src/core/validation/json/parse-json.ts";
import { languagesOfFile } from "../../src/core/validation/languages-of-file.ts";
import type { Files } from "../files/open-files.ts";

const namedSources = v.object({ sources: v.array(v.object({ id: v.string(), kind: v.string() })) });

/** The id of an atlas's annotated text, as far as its graph file can be read; the graph may be broken elsewhere. */
export function primarySource(folder: string, files: Files): string | undefined {
  const parsed = v.safeParse(namedSources, graphOf(folder, files));
  return parsed.success ? parsed.output.sources.find(({ kind }) => kind === "primary")?.id : undefined;
}

/** The languages that an atlas says it is in, as far as its graph file can be read. */
export const languagesOf = (folder: string, files: Files): readonly Language[] =>
  languagesOfFile(graphOf(folder, files));

function graphOf(folder: string, files: Files): unknown {
  const file = files.read(join(folder, "graph.json"));
  return file.ok ? parseJson(withoutMark(file.text)).value : undefined;
}
