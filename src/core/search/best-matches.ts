import { type SearchColumn, textAt } from "./search-column.ts";
import { type MatchKind, noRank, rankOf } from "./search-fields.ts";

/** The best match of each item, in parallel lists by the item's place; `rank` is `noRank` where there is none. */
export interface BestMatches {
  readonly rank: Uint8Array;
  /** Which column, which of its texts, and from where in that text. */
  readonly column: Uint8Array;
  readonly text: Uint32Array;
  readonly from: Uint32Array;
}

/** No match yet for any of a number of items. */
export function noMatches(items: number): BestMatches {
  return {
    rank: new Uint8Array(items).fill(noRank),
    column: new Uint8Array(items),
    text: new Uint32Array(items),
    from: new Uint32Array(items),
  };
}

/**
 * Goes through a column once and keeps each match that is better than the item's own so far. Texts of items that the
 * column cannot better are passed over, which is what keeps a query of one letter fast.
 */
export function scanColumn(column: SearchColumn, place: number, wanted: string, best: BestMatches): void {
  const { joined, starts, texts, heads } = column;
  const atBest = rankOf(column.field, column.spelling === "initials" ? "initials" : "exact");
  let text = 0;
  let at = joined.indexOf(wanted);
  while (at >= 0) {
    if (heads && heads[at] !== 1) {
      at = joined.indexOf(wanted, at + 1);
      continue;
    }
    text = textAt(column, at, text);
    const from = at - (starts[text] ?? 0);
    const rank = rankOf(column.field, kindOf(column, text, from, wanted));
    for (const item of texts[text]?.owners ?? []) {
      if (rank >= (best.rank[item] ?? 0)) continue;
      best.rank[item] = rank;
      best.column[item] = place;
      best.text[item] = text;
      best.from[item] = from;
    }
    text += 1;
    while (text < texts.length && settled(column, text, atBest, best)) text += 1;
    if (text >= texts.length) return;
    at = joined.indexOf(wanted, starts[text]);
  }
}

function settled({ texts }: SearchColumn, text: number, rank: number, best: BestMatches): boolean {
  const owners = texts[text]?.owners ?? [];
  return owners.length === 1 && (best.rank[owners[0] ?? 0] ?? 0) <= rank;
}

function kindOf({ starts, spelling }: SearchColumn, text: number, from: number, wanted: string): MatchKind {
  if (from > 0) return "contains";
  if (spelling === "initials") return "initials";
  return (starts[text + 1] ?? 0) - (starts[text] ?? 0) - 1 === wanted.length ? "exact" : "prefix";
}
