import type { Language } from "../atlas/vocabulary.ts";

/** What a row is sorted by; rows that have nothing to be sorted by come last, whichever the direction. */
export type SortValue = string | number | undefined;

/**
 * The rows by a value, numbers as numbers and texts in the order that a language's readers expect, Chinese by pinyin;
 * rows that are equal keep their order.
 */
export function sortRows<Row>(
  rows: readonly Row[],
  sortValue: (row: Row) => SortValue,
  { descending, language }: { readonly descending: boolean; readonly language: Language },
): Row[] {
  const collator = new Intl.Collator(locales[language], { numeric: true });
  const direction = descending ? -1 : 1;
  return rows
    .map((row) => ({ row, value: sortValue(row) }))
    .sort(({ value: a }, { value: b }) => {
      if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
      return direction * compare(a, b, collator);
    })
    .map(({ row }) => row);
}

const locales: Readonly<Record<Language, string>> = { zh: "zh-Hans-u-co-pinyin", en: "en" };

function compare(a: string | number, b: string | number, collator: Intl.Collator): number {
  if (typeof a === "number" && typeof b === "number") return a - b;
  return collator.compare(String(a), String(b));
}
