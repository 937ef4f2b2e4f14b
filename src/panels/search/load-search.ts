import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { importAgain } from "../../core/import-again.ts";
import { parseSearchData, type SearchData } from "../../core/search/pinyin/readings.ts";
import type { Found, Hit } from "../../core/search/search-atlas.ts";
import { atlasFile, fetchText } from "../../state/fetch-text.ts";

const known = new Map<string, Promise<SearchData | undefined>>();

/**
 * Fetches how the Chinese names of the atlas in a folder sound and how its characters are written elsewhere, once for
 * all who ask; undefined where that cannot be had, and then it is tried anew the next time. Never rejects.
 */
export function loadSearchData(folder: string): Promise<SearchData | undefined> {
  const found = known.get(folder) ?? fetchSearchData(folder);
  known.set(folder, found);
  return found;
}

async function fetchSearchData(folder: string): Promise<SearchData | undefined> {
  // What a reader brought has none.
  if (folder === "") return undefined;
  const isSearchData = (text: string) => parseSearchData(text) !== undefined;
  const data = parseSearchData((await fetchText(atlasFile(folder, "search.json"), isSearchData)) ?? "");
  if (!data) known.delete(folder);
  return data;
}

/** An atlas that can be searched. */
export interface Searcher {
  search(query: string): Found;
  /** What is most like a query that finds nothing. */
  suggest(query: string): readonly Hit[];
}

const loadEngine = importAgain(() => import("./search-engine.ts"));

/**
 * Fetches what searching takes and prepares the atlas for it. What comes of it is handed over twice: without readings as
 * soon as can be, and again with them, unless they cannot be had; search does without. Rejects where it cannot be had.
 */
export async function loadSearch(
  graph: AtlasGraph,
  folder: string,
  use: (searcher: Searcher) => void,
): Promise<void> {
  const fetched = loadSearchData(folder);
  const engine = await loadEngine();
  const plain = engine.buildSearchIndex(graph);
  const over = (index: typeof plain): Searcher => ({
    search: (query) => engine.searchAtlas(index, query),
    suggest: (query) => engine.suggest(index, query),
  });
  use(over(plain));
  const data = await fetched;
  if (data) use(over(engine.addReadings(engine.addTraditional(plain, data.traditional), data.readings)));
}
