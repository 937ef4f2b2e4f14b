import type { AtlasFiles } from "../../core/atlas/atlas.ts";
import { fileLimits } from "../../core/atlas/limits.ts";
import type { Problem } from "../../core/atlas/problem.ts";
import { buildGraph } from "../../core/graph/build-graph.ts";
import { decodeText } from "../../core/text/decode-text.ts";
import { loadAtlas } from "../../core/validation/load-atlas.ts";
import type { OpenedAtlas } from "../../state/atlas-store.ts";

/** An atlas from files, or every reason why there is none. */
export type ReadAtlas =
  | { readonly ok: true; readonly opened: OpenedAtlas }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** What stands beside a graph, by how its name ends. */
const companions = {
  textIndex: /text-index\.json$/i,
  pins: /pins\.json$/i,
  terms: /terms\.json$/i,
  tours: /tours\.json$/i,
} as const satisfies Partial<Record<keyof AtlasFiles, RegExp>>;

/** Reads the files of one atlas, which a reader brings, and holds them against every rule. Never rejects. */
export async function readAtlasFiles(files: readonly File[]): Promise<ReadAtlas> {
  const read = await Promise.all(files.map(readFile));
  const problems = read.flatMap((one) => ("problem" in one ? [one.problem] : []));
  if (problems.length > 0) return { ok: false, problems };
  const texts = read.flatMap((one) => ("text" in one ? [one] : []));
  const beside = Object.entries(companions).flatMap(([role, name]) => {
    const found = texts.find((one) => name.test(one.name));
    return found ? [[role, found] as const] : [];
  });
  const taken = new Set(beside.map(([, file]) => file));
  // What stands beside a graph alone is read as one, and told that it is none.
  const graph = texts.find((one) => !taken.has(one)) ?? texts[0];
  if (!graph) return { ok: false, problems: [] };
  const loaded = loadAtlas({ graph, ...Object.fromEntries(beside) });
  if (!loaded.ok)
    return { ok: false, problems: loaded.problems.filter(({ severity }) => severity === "error") };
  const atlas = loaded.value;
  return { ok: true, opened: { kind: "atlas", atlas, graph: buildGraph(atlas.graph, atlas.vocabulary) } };
}

type ReadFile = { readonly name: string; readonly text: string } | { readonly problem: Problem };

async function readFile(file: File): Promise<ReadFile> {
  const { name } = file;
  const refuse = (code: Problem["code"], params: Problem["params"] = {}): ReadFile => ({
    problem: { severity: "error", code, file: name, path: "$", params: { name, ...params } },
  });
  if (file.size > fileLimits.bytes) return refuse("fileTooLarge", { limit: fileLimits.bytes / 1024 / 1024 });
  try {
    const decoded = decodeText(new Uint8Array(await file.arrayBuffer()));
    if (decoded.ok) return { name, text: decoded.text };
    const { ok: _, code, ...params } = decoded;
    return refuse(code, params);
  } catch {
    // It was moved or locked since it was chosen.
    return refuse("fileUnreadable");
  }
}
