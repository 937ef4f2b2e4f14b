import * as v from "valibot";
import { type AtlasFiles, loadAtlas } from "./core/atlas/load-atlas.ts";
import { textSchema } from "./core/atlas/schema.ts";
import { buildGraph } from "./core/graph/build-graph.ts";
import type { Opened } from "./state/atlas-shelf.ts";
import { fetchText } from "./state/fetch-text.ts";

/** The list of atlases, as the build or the development server makes it. */
export const atlasList = "data/atlases.json";

const listSchema = v.array(v.object({ id: v.string(), title: textSchema, files: v.array(v.string()) }));

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

/** Fetches and checks an atlas. Never rejects. */
export async function openAtlas({ id, files }: AtlasEntry): Promise<Opened> {
  const read = async (name: string) => {
    const text = files.includes(name) ? await fetchText(`data/${id}/${name}`) : undefined;
    return text === undefined ? undefined : { name: `data/${id}/${name}`, text };
  };
  const [graph, textIndex, positions, tours] = await Promise.all(
    ["graph.json", "text-index.json", "positions.json", "tours.json"].map(read),
  );
  if (!graph) return { kind: "unreachable", file: `data/${id}/graph.json` };
  const given: AtlasFiles = {
    graph,
    ...(textIndex && { textIndex }),
    ...(positions && { positions }),
    ...(tours && { tours }),
  };
  const loaded = loadAtlas(given);
  return loaded.ok
    ? { kind: "atlas", atlas: loaded.value, graph: buildGraph(loaded.value.graph) }
    : { kind: "broken", problems: loaded.problems };
}
