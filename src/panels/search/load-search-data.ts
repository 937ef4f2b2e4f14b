import { parseSearchData, type SearchData } from "../../core/search/pinyin/readings.ts";
import { fetchText } from "../../state/fetch-text.ts";

const known = new Map<string, Promise<SearchData | undefined>>();

/**
 * Fetches how the Chinese names of the atlas in a folder sound and how its characters are written elsewhere, once for all who ask; undefined where that cannot be
 * had, and then it is tried anew the next time. Never rejects.
 */
export function loadSearchData(folder: string): Promise<SearchData | undefined> {
  const found = known.get(folder) ?? fetchSearchData(folder);
  known.set(folder, found);
  return found;
}

async function fetchSearchData(folder: string): Promise<SearchData | undefined> {
  const text = await fetchText(`data/${encodeURIComponent(folder)}/search.json`);
  const data = parseSearchData(text ?? "");
  if (!data) known.delete(folder);
  return data;
}
