import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of an atlas that the page fetches, the first of which makes a folder an atlas. */
const atlasFileNames = ["graph.json", "text-index.json", "positions.json", "tours.json"] as const;

/** An atlas as `data/atlases.json` lists it. */
export interface AtlasListing {
  id: string;
  title: { zh: string; en: string };
  files: string[];
}

const string = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

const titleOf = (id: string, text: string): AtlasListing["title"] => {
  try {
    const title = (JSON.parse(text) as { title?: { zh?: unknown; en?: unknown } } | null)?.title;
    return { zh: string(title?.zh) ?? id, en: string(title?.en) ?? id };
  } catch {
    // A broken atlas stays on the list, so that the page can say what is wrong with it.
    return { zh: id, en: id };
  }
};

/** Lists the atlases in the data folder, by name of their folders; folders without a graph are passed over. */
export function readAtlases(dataFolder: string): AtlasListing[] {
  if (!existsSync(dataFolder)) return [];
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dataFolder, entry.name, "graph.json")))
    .map((entry) => entry.name)
    .sort()
    .map((id) => ({
      id,
      title: titleOf(id, readFileSync(join(dataFolder, id, "graph.json"), "utf8")),
      files: atlasFileNames.filter((name) => existsSync(join(dataFolder, id, name))),
    }));
}
