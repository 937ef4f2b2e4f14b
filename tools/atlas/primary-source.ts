import { join } from "node:path";
import * as v from "valibot";
import { parseJson } from "../../src/core/atlas/json/parse-json.ts";
import { readTextFile } from "./read-text-file.ts";

const namedSources = v.object({ sources: v.array(v.object({ id: v.string(), kind: v.string() })) });

/** The id of an atlas's annotated text, as far as its graph file can be read; the graph may be broken elsewhere. */
export async function primarySource(folder: string): Promise<string | undefined> {
  const file = await readTextFile(join(folder, "graph.json"));
  const parsed = v.safeParse(namedSources, file.ok ? parseJson(file.text).value : undefined);
  return parsed.success ? parsed.output.sources.find(({ kind }) => kind === "primary")?.id : undefined;
}
