import type { Language } from "../atlas/vocabulary.ts";
import { fold } from "./fold.ts";
import { type MatchKind, noRank, rankOf, type SearchField } from "./search-fields.ts";

/** One text, the nodes or ties that can be found by it, and its reading where it is spelt in pinyin. */
export interface SearchText {
  readonly text: string;
  /** Places in the index's list of items. */
  readonly owners: readonly number[];
  readonly reading?: string;
}

/** How the texts of a column are written for comparing: as they are, as syllables, or as their first letters. */
type Spelling = "plain" | "syllables" | "initials";

/** All texts of one field and language, written one after another so that one pass goes through all of them. */
export interface SearchColumn {
  readonly field: SearchField;
  readonly language: Language;
  readonly spelling: Spelling;
  readonly texts: readonly SearchText[];
  /** The texts as they are compared, with a line break after each. */
  readonly joined: string;
  /** Where each text begins in that, and where it all ends. */
  readonly starts: Uint32Array;
  /** 1 where a syllable begins, for syllables only. */
  readonly heads?: Uint8Array;
}

/** A column of texts compared as they are. */
export function plainColumn(
  field: SearchField,
  language: Language,
  texts: readonly SearchText[],
): SearchColumn {
  return {
    field,
    language,
    spelling: "plain",
    texts,
    ...join(texts.map(({ text }) => fold(text))),
  };
}

/** Texts in one string, and where each begins in it. */
export function join(texts: readonly string[]): { readonly joined: string; readonly starts: Uint32Array } {
  const starts = new Uint32Array(texts.length + 1);
  let at = 0;
  for (const [index, text] of texts.entries()) {
    at += text.length + 1;
    starts[index + 1] = at;
  }
  return { joined: texts.map((text) => `${text}\n`).join(""), starts };
}

/** The place of the text that holds a place of the joined texts, which is in none before `from`. */
function textAt({ starts }: SearchColumn, at: number, from: number): number {
  let low = from;
  let high = starts.length - 2;
  // Most often it is the very next one.
  if ((starts[low + 1] ?? 0) > at) return low;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

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
