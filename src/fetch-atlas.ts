import type { AtlasFiles } from "./core/atlas/load-atlas.ts";

/** One line of `data/atlases.json`. */
interface AtlasEntry {
  readonly id: string;
  readonly files: readonly string[];
}

/** The files of an atlas as the server has them, or the file that could not be fetched. */
export type Fetched =
  | { readonly ok: true; readonly files: AtlasFiles; readonly atlasIds: readonly string[] }
  | { readonly ok: false; readonly file: string };

/** Fetches the atlas that the hash names, else the first of the list. Never throws. */
export async function fetchAtlas(hash: string): Promise<Fetched> {
  const list = "data/atlases.json";
  const listed = await fetchText(list);
  if (listed === undefined) return { ok: false, file: list };
  const entries = readEntries(listed);
  const wanted = new URLSearchParams(hash.replace(/^#/, "")).get("atlas");
  const entry = entries.find(({ id }) => id === wanted) ?? entries[0];
  if (!entry) return { ok: false, file: list };
  const read = async (name: string) => {
    const text = entry.files.includes(name) ? await fetchText(`data/${entry.id}/${name}`) : undefined;
    return text === undefined ? undefined : { name: `data/${entry.id}/${name}`, text };
  };
  const [graph, textIndex, positions] = await Promise.all(
    ["graph.json", "text-index.json", "positions.json"].map(read),
  );
  if (!graph) return { ok: false, file: `data/${entry.id}/graph.json` };
  return {
    ok: true,
    files: { graph, ...(textIndex && { textIndex }), ...(positions && { positions }) },
    atlasIds: entries.map(({ id }) => id),
  };
}

/** The list as it was built; none where a server answers with something else, such as a page of its own. */
function readEntries(listed: string): readonly AtlasEntry[] {
  try {
    const entries: unknown = JSON.parse(listed);
    return Array.isArray(entries) ? entries : [];
  } catch {
    return [];
  }
}

async function fetchText(url: string): Promise<string | undefined> {
  try {
    const response = await fetch(url);
    return response.ok ? await response.text() : undefined;
  } catch {
    return undefined;
  }
}
