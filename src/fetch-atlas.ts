import * as v from "valibot";
import type { Atlas, AtlasFiles } from "./core/atlas/atlas.ts";
import { fingerprint } from "./core/atlas/fingerprint.ts";
import { readChecked } from "./core/atlas/read-checked.ts";
import { textSchema } from "./core/atlas/schema.ts";
import { buildGraph } from "./core/graph/build-graph.ts";
import { importAgain } from "./core/import-again.ts";
import type { Opened } from "./state/atlas-shelf.ts";
import { atlasFile, fetchText, isUnfetched } from "./state/fetch-text.ts";

/** The list of atlases, as the build or the development server makes it. */
export const atlasList = "data/atlases.json";

const listSchema = v.array(
  v.object({
    id: v.string(),
    title: textSchema,
    files: v.array(v.string()),
    /** The fingerprints of the files that the build has checked. */
    checked: v.exactOptional(v.record(v.string(), v.string())),
  }),
);

/** One line of the list of atlases. */
export type AtlasEntry = v.InferOutput<typeof listSchema>[number];

/** Fetches the list of atlases; none where the server answers with something else, such as a page of its own. */
export async function fetchAtlasList(): Promise<readonly AtlasEntry[]> {
  const listed = await fetchText(atlasList);
  try {
    const parsed = v.safeParse(listSchema, JSON.parse(listed ?? "[]"));
    return parsed.success ? parsed.output : [];
  } catch {
    return [];
  }
}

/** Fetches an atlas, and checks what the build has not checked. Never rejects. */
export async function openAtlas({ id, files, checked = {} }: AtlasEntry): Promise<Opened> {
  const read = async (name: string) => {
    if (!files.includes(name)) return undefined;
    const isWhole = (text: string) => !checked[name] || fingerprint(text) === checked[name] || isJson(text);
    const text = await fetchText(atlasFile(id, name), isWhole);
    return text === undefined ? undefined : { name: atlasFile(id, name), text };
  };
  const [graph, textIndex, pins, tours] = await Promise.all([
    read("graph.json"),
    read("text-index.json"),
    read("pins.json"),
    read("tours.json"),
  ]);
  if (!graph) return { kind: "unreachable", file: atlasFile(id, "graph.json") };
  const given: AtlasFiles = {
    graph,
    ...(textIndex && { textIndex }),
    ...(pins && { pins }),
    ...(tours && { tours }),
  };
  const known = [graph, textIndex, pins, tours].every(
    (file) => !file || fingerprint(file.text) === checked[file.name.slice(atlasFile(id, "").length)],
  );
  const sound = known ? readChecked(given) : undefined;
  const outcome = sound ? opened(sound) : await check(given);
  const withoutTours = isUnfetched(id, "tours.json");
  return outcome.kind === "atlas" && withoutTours
    ? { ...outcome, atlas: { ...outcome.atlas, tourProblems: [] } }
    : outcome;
}

/** Whether a text is JSON; of a file that the build wrote, what is not has not come whole. */
function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

const loadRules = importAgain(() => import("./core/validation/load-atlas.ts"));

/** Holds files against every rule. What does so is fetched only then, as most readers never see such a file. */
async function check(files: AtlasFiles): Promise<Opened> {
  const rules = await loadRules().catch(() => undefined);
  if (!rules) return { kind: "unreachable", file: files.graph.name };
  const loaded = rules.loadAtlas(files);
  if (loaded.ok) return opened(loaded.value);
  // A warning is for curators, who see it where they check.
  return { kind: "broken", problems: loaded.problems.filter(({ severity }) => severity === "error") };
}

const opened = (atlas: Atlas): Opened => ({
  kind: "atlas",
  atlas,
  graph: buildGraph(atlas.graph, atlas.vocabulary),
});
