import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The files of an atlas that the page fetches, the first of which makes a folder an atlas. */
const atlasFileNames = [
  "graph.json",
  "text-index.json",
  "positions.json",
  "tours.json",
  "pages.json",
] as const;

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

/** The folders that are listed before all others, in this order; none where the file is missing or no list. */
const orderOf = (dataFolder: string): string[] => {
  const file = join(dataFolder, "order.json");
  if (!existsSync(file)) return [];
  try {
    const order: unknown = JSON.parse(readFileSync(file, "utf8"));
    return Array.isArray(order) ? order.filter((id) => typeof id === "string") : [];
  } catch {
    return [];
  }
};

/**
 * Lists the atlases in the data folder: those that `order.json` names as it has them, then the others by name. The
 * first is the one that opens by itself. Folders without a graph are passed over.
 */
export function readAtlases(dataFolder: string): AtlasListing[] {
  if (!existsSync(dataFolder)) return [];
  const order = orderOf(dataFolder);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(dataFolder, entry.name, "graph.json")))
    .map((entry) => entry.name)
    .sort()
    .sort((a, b) => rank(a) - rank(b))
    .map((id) => ({
      id,
      title: titleOf(id, readFileSync(join(dataFolder, id, "graph.json"), "utf8")),
      files: atlasFileNames.filter((name) => existsSync(join(dataFolder, id, name))),
    }));
}
