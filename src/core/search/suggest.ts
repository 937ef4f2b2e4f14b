import { editDistance } from "../atlas/nearest.ts";
import type { SearchIndex } from "./build-search-index.ts";
import { fold } from "./fold.ts";
import { limitQuery } from "./limit-query.ts";
import { spellQuery } from "./pinyin/spell-query.ts";
import type { Hit } from "./search-atlas.ts";
import type { SearchColumn } from "./search-column.ts";
import { noRank, type SearchField } from "./search-fields.ts";
import { countShared } from "./shared-grams.ts";

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
