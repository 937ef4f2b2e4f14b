import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "../../src/core/validation/json/parse-json.ts";
import type { Files } from "../files/open-files.ts";

const namedSources = v.object({ sources: v.array(v.object({ id: v.string(), kind: v.string() })) });

/** The id of an atlas's annotated text, as far as its graph file can be read; the graph may be broken elsewhere. */
export function primarySource(folder: string, files: Files): string | undefined {
  const file = files.read(join(folder, "graph.json"));
  const parsed = v.safeParse(namedSources, file.ok ? parseJson(file.text).value : undefined);
  return parsed.success ? parsed.output.sources.find(({ kind }) => kind === "primary")?.id : undefined;
}
