import { editDistance } from "../atlas/nearest.ts";
import type { SearchIndex } from "./build-search-index.ts";
import { fold, limitQuery } from "./fold.ts";
import { spellQuery } from "./pinyin/spell.ts";
import type { Hit } from "./search-atlas.ts";
import type { SearchColumn } from "./search-column.ts";
import { noRank, type SearchField } from "./search-fields.ts";

/** From this code on each character says something by itself; letters before it do in pairs only. */
const firstIdeograph = 0x2e80;
const slots = 0x10000;

/**
 * How many of a query's characters (of its pairs of letters, where it has letters) each text of a column has, and how
 * many there are. In one pass over the column, by a table of hashes: two pairs may pass for one another.
 */
function countShared(
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

const named: ReadonlySet<SearchField> = new Set(["label", "alias", "name", "pinyin"]);
/** How many characters of a query are compared, and how many texts are compared closely. */
const most = { query: 40, close: 40 } as const;
/** How much of the query a text must share to be worth telling. */
const leastShared = 0.5;

interface Candidate {
  readonly column: SearchColumn;
  readonly text: number;
  /** The part of the query that the text shares, from 0 to 1. */
  readonly shared: number;
  readonly asked: string;
}

/**
 * The nodes whose names or readings are most like a query that finds nothing, the likest first: those that share the
 * most characters or pairs of letters with it, and of these the ones fewest edits away. None where nothing is like it.
 */
export function suggest(index: SearchIndex, query: string, count = 5): Hit[] {
  const folded = [...fold(limitQuery(query).text)].slice(0, most.query).join("");
  const wanted = index.simplify?.(folded) ?? folded;
  const spelt = spellQuery(wanted);
  const close = index.columns
    .filter(({ field, spelling }) => named.has(field) && spelling !== "initials")
    .flatMap((column) => candidatesOf(column, column.spelling === "plain" ? wanted : spelt))
    .sort((a, b) => b.shared - a.shared)
    .slice(0, most.close)
    .map((candidate) => ({ ...candidate, likeness: candidate.shared - distance(candidate) }))
    .sort((a, b) => b.likeness - a.likeness);
  const told = new Map<string, Hit>();
  for (const { column, text } of close) {
    const source = column.texts[text];
    const item = index.items[source?.owners[0] ?? 0];
    if (!source || !item || told.has(item.id)) continue;
    told.set(item.id, { ...item, field: column.field, language: column.language, ...plain(source.text) });
    if (told.size === count) break;
  }
  return [...told.values()];
}

function plain(text: string): Pick<Hit, "text" | "marks" | "rank"> {
  return { text, marks: [], rank: noRank };
}

function candidatesOf(column: SearchColumn, asked: string | undefined): Candidate[] {
  if (asked === undefined) return [];
  const { counts, all } = countShared(column, asked);
  const found: Candidate[] = [];
  for (const [text, count] of counts.entries()) {
    if (count > 0 && count >= all * leastShared) found.push({ column, text, shared: count / all, asked });
  }
  return found;
}

/** How far apart a query and a text are, as a part of the longer one's length, from 0 to 1. */
function distance({ column, text, asked }: Candidate): number {
  const [start = 0, next = 0] = [column.starts[text], column.starts[text + 1]];
  const own = column.joined.slice(start, Math.min(next - 1, start + 2 * most.query));
  return editDistance(asked, own) / Math.max(1, asked.length, own.length);
}
