import type { SearchColumn } from "./search-column.ts";

/** From this code on each character says something by itself; letters before it do in pairs only. */
const firstIdeograph = 0x2e80;
const slots = 0x10000;

/**
 * How many of a query's characters (of its pairs of letters, where it has letters) each text of a column has, and how
 * many there are. In one pass over the column, by a table of hashes: two pairs may pass for one another.
 */
export function countShared(
  { joined, starts, texts }: Pick<SearchColumn, "joined" | "starts" | "texts">,
  asked: string,
): { readonly counts: Uint16Array; readonly all: number } {
  // The last text in which a gram was counted, plus 2; 1 for a gram of the query that was not met yet.
  const met = new Uint32Array(slots);
  let all = 0;
  for (let at = 0; at < asked.length; at += 1) {
    const gram = gramAt(asked, at, 0);
    if (gram < 0 || met[gram] !== 0) continue;
    met[gram] = 1;
    all += 1;
  }
  const counts = new Uint16Array(texts.length);
  if (all === 0) return { counts, all };
  for (let text = 0; text < texts.length; text += 1) {
    const start = starts[text] ?? 0;
    const end = (starts[text + 1] ?? 0) - 1;
    for (let at = start; at < end; at += 1) {
      const gram = gramAt(joined, at, start);
      if (gram < 0 || met[gram] === 0 || met[gram] === text + 2) continue;
      met[gram] = text + 2;
      counts[text] = (counts[text] ?? 0) + 1;
    }
  }
  return { counts, all };
}

/** The slot of the character at a place, or of the pair of letters that ends there; -1 where there is none. */
function gramAt(text: string, at: number, start: number): number {
  const code = text.charCodeAt(at);
  if (code >= firstIdeograph) return code;
  if (at === start || code <= 0x20) return -1;
  const before = text.charCodeAt(at - 1);
  if (before <= 0x20 || before >= firstIdeograph) return -1;
  return (before * 251 + code) % slots;
}
