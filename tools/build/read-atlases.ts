import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { readText } from "../files/read-text.ts";

/** The files of an atlas that the page fetches, the first of which makes a folder an atlas. */
const atlasFileNames = ["graph.json", "text-index.json", "pins.json", "tours.json"] as const;

/** An atlas as `data/atlases.json` lists it. */
export interface AtlasListing {
  id: string;
  title: { zh: string; en: string };
  files: string[];
}

/** Whether a folder's name can be part of an address as it is: letters of any script, digits, dots, hyphens, underscores. */
export const isFolderName = (name: string): boolean => /^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u.test(name);

const isFile = (path: string): boolean => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** A file as JSON, whatever its encoding; undefined where it is none. */
const jsonOf = (path: string): unknown => {
  const file = readText(path);
  try {
    return file.ok ? JSON.parse(file.text) : undefined;
  } catch {
    return undefined;
  }
};

const string = (value: unknown): string | undefined =>
  typeof value === "string" && value !== "" ? value : undefined;

/** A broken atlas stays on the list, so that the page can say what is wrong with it. */
const titleOf = (id: string, graph: unknown): AtlasListing["title"] => {
  const title = (graph as { title?: { zh?: unknown; en?: unknown } } | null | undefined)?.title;
  const zh = string(title?.zh);
  const en = string(title?.en);
  return { zh: zh ?? en ?? id, en: en ?? zh ?? id };
};

/** The folders that are listed before all others, in this order; none where the file is missing or no list. */
const orderOf = (dataFolder: string): string[] => {
  const order = jsonOf(join(dataFolder, "order.json"));
  return Array.isArray(order) ? order.filter((id) => typeof id === "string") : [];
};

/**
 * Lists the atlases in the data folder: those that `order.json` names as it has them, then the others by name. The
 * first is the one that opens by itself. Folders without a graph, and those whose name no address can hold, are passed over.
 */
export function readAtlases(dataFolder: string): AtlasListing[] {
  if (!existsSync(dataFolder)) return [];
  const order = orderOf(dataFolder);
  const rank = (id: string) => (order.includes(id) ? order.indexOf(id) : order.length);
  return readdirSync(dataFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && isFolderName(entry.name))
    .filter((entry) => isFile(join(dataFolder, entry.name, "graph.json")))
    .map((entry) => entry.name)
    .sort()
    .sort((a, b) => rank(a) - rank(b))
    .map((id) => ({
      id,
      title: titleOf(id, jsonOf(join(dataFolder, id, "graph.json"))),
      files: atlasFileNames.filter((name) => isFile(join(dataFolder, id, name))),
    }));
}
