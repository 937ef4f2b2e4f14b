import type { Pages } from "../../core/atlas/pages/pages-schema.ts";
import { parsePages } from "../../core/atlas/pages/parse-pages.ts";
import { atlasFile, fetchText } from "../../state/fetch-text.ts";

/**
 * Fetches the pages of the atlas in a folder; none without a folder and where they cannot be had, and pictures then do
 * with the map. Never rejects.
 */
export async function loadPages(folder: string | undefined): Promise<Pages> {
  if (folder === undefined) return {};
  const isPages = (text: string) => parsePages(text) !== undefined;
  const text = await fetchText(atlasFile(folder, "pages.json"), isPages);
  return (text === undefined ? undefined : parsePages(text)) ?? {};
}
