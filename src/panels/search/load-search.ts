import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { importAgain } from "../../core/import-again.ts";
import type { Found, Hit } from "../../core/search/search-atlas.ts";
import { loadSearchData } from "./load-search-data.ts";
import { relationWords } from "./relation-words.ts";

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
  const plain = engine.buildSearchIndex(graph, relationWords);
  const over = (index: typeof plain): Searcher => ({
    search: (query) => engine.searchAtlas(index, query),
    suggest: (query) => engine.suggest(index, query),
  });
  use(over(plain));
  const data = await fetched;
  if (data) use(over(engine.addReadings(engine.addTraditional(plain, data.traditional), data.readings)));
}
