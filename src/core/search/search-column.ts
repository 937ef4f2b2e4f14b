import type { Language } from "../atlas/vocabulary.ts";
import { fold } from "./fold.ts";
import type { SearchField } from "./search-fields.ts";

/** One text, the nodes or ties that can be found by it, and its reading where it is spelt in pinyin. */
export interface SearchText {
  readonly text: string;
  /** Places in the index's list of items. */
  readonly owners: readonly number[];
  readonly reading?: string;
}

/** How the texts of a column are written for comparing: as they are, as syllables, or as their first letters. */
export type Spelling = "plain" | "syllables" | "initials";

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
export function textAt({ starts }: SearchColumn, at: number, from: number): number {
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
