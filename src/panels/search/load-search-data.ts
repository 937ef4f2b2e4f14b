import { parseSearchData, type SearchData } from "../../core/search/pinyin/readings.ts";
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
  const isSearchData = (text: string) => parseSearchData(text) !== undefined;
  const data = parseSearchData((await fetchText(atlasFile(folder, "search.json"), isSearchData)) ?? "");
  if (!data) known.delete(folder);
  return data;
}
