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

/** What a table is sorted by, and which end comes first. */
interface SortOrder {
  readonly column: string;
  readonly descending: boolean;
}

/** How a column of a table sorts. */
export interface SortedColumn {
  /** What a link calls it. */
  readonly id: string;
  /** Which end comes first when its head is first pressed; the least, unless it says otherwise. */
  readonly first?: "least" | "greatest";
  /** Whether the table stands in its order, the least first, unasked. */
  readonly unasked?: boolean;
}

/** What a link says of sorting: the column's id, with a hyphen before it for the greatest first. */
export function readSort(text: string | undefined): SortOrder | undefined {
  if (text === undefined) return undefined;
  const descending = text.startsWith("-");
  return { column: descending ? text.slice(1) : text, descending };
}

/** How a table is sorted by a column; undefined where it is sorted by another one or stands in its own order. */
export function orderOf(text: string | undefined, { id, unasked }: SortedColumn): SortOrder | undefined {
  const order = readSort(text ?? (unasked ? id : undefined));
  return order?.column === id ? order : undefined;
}

/** What pressing a column's head leads to: one end first, then the other, then the table's own order. */
export function nextSort(text: string | undefined, column: SortedColumn): string | undefined {
  const greatest = column.first === "greatest";
  const now = orderOf(text, column);
  const write = (descending: boolean) => `${descending ? "-" : ""}${column.id}`;
  if (!now) return write(greatest);
  return now.descending === greatest ? write(!greatest) : undefined;
}
