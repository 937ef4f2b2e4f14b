import { parseReadings, type Readings } from "../../core/search/pinyin/readings.ts";
import { atlasFile, fetchText } from "../../state/fetch-text.ts";

const known = new Map<string, Promise<Readings | undefined>>();

/**
 * Fetches how the Chinese names of the atlas in a folder sound, once for all who ask; undefined where that cannot be
 * had, and then it is tried anew the next time. Never rejects.
 */
export function loadReadings(folder: string): Promise<Readings | undefined> {
  const found = known.get(folder) ?? fetchReadings(folder);
  known.set(folder, found);
  return found;
}

async function fetchReadings(folder: string): Promise<Readings | undefined> {
  const isReadings = (text: string) => parseReadings(text) !== undefined;
  const readings = parseReadings((await fetchText(atlasFile(folder, "search.json"), isReadings)) ?? "");
  if (!readings) known.delete(folder);
  return readings;
}
