/** What searching takes; fetched when the search is first used, so that the first view need not wait for it. */
export { addReadings, buildSearchIndex } from "../../core/search/build-search-index.ts";
export { searchAtlas } from "../../core/search/search-atlas.ts";
export { suggest } from "../../core/search/suggest.ts";

// Commands can be found by then.
import "../lens/lens-commands.ts";

export { addTraditional } from "../../core/search/traditional.ts";
