import type { Language } from "../atlas/vocabulary.ts";

/** What a table is sorted by, and which end comes first. */
export interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** What the text of a link says about sorting; a hyphen before the column puts the greatest first. */
export function readSort(text: string | undefined): SortOrder | undefined {
  if (text === undefined) return undefined;
  const descending = text.startsWith("-");
  return { column: descending ? text.slice(1) : text, descending };
}

/** The text of the order that pressing a column's head leads to: `first`, then the other way round, then none. */
export function nextSort(text: string | undefined, column: string, first: "up" | "down"): string | undefined {
  const now = readSort(text);
  const write = (descending: boolean) => `${descending ? "-" : ""}${column}`;
  if (now?.column !== column) return write(first === "down");
  return now.descending === (first === "down") ? write(!now.descending) : undefined;
}

/** Sorts by a number or, in the order that a language's readers expect (Chinese by pinyin), by a text; equals keep their order. */
export function sortBy<T>(
  items: readonly T[],
  readFrom: (item: T) => string | number,
  descending: boolean,
  language: Language,
): readonly T[] {
  const collator = new Intl.Collator(language === "zh" ? "zh-Hans-u-co-pinyin" : "en", { numeric: true });
  const compare = (a: string | number, b: string | number) =>
    typeof a === "number" && typeof b === "number" ? a - b : collator.compare(String(a), String(b));
  return items.toSorted((a, b) => (descending ? -1 : 1) * compare(readFrom(a), readFrom(b)));
}
