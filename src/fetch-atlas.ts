import * as v from "valibot";
import type { AtlasFiles } from "./core/atlas/atlas-files.ts";
import { concludeAtlas } from "./core/atlas/conclude-atlas.ts";
import { type AtlasExamination, examineAtlas } from "./core/atlas/examine-atlas.ts";
import type { Problem } from "./core/atlas/problem.ts";
import { textSchema } from "./core/atlas/schema.ts";
import { severityOf } from "./core/atlas/warning-codes.ts";
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
  const examination = examineAtlas(given);
  const told = await tellErrors(examination, given);
  if (!told) return { kind: "unreachable", file: graph.name };
  const loaded = concludeAtlas(examination, told, tours?.name);
  return loaded.ok
    ? { kind: "atlas", atlas: loaded.value, graph: buildGraph(loaded.value.graph) }
    : { kind: "broken", problems: loaded.problems };
}

/**
 * The errors of an atlas. What finds their places is fetched where there are any, as most readers never see one;
 * undefined where that cannot be had.
 */
async function tellErrors(
  { findings, graph, raw }: AtlasExamination,
  files: AtlasFiles,
): Promise<readonly Problem[] | undefined> {
  const errors = findings.filter(({ code }) => severityOf(code) === "error");
  if (errors.length === 0) return [];
  const telling = await import("./core/atlas/tell-problems.ts").catch(() => undefined);
  return telling?.tellProblems(errors, files, graph ?? raw);
}
