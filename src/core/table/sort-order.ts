/** What a table is sorted by, and which end comes first. */
export interface SortOrder {
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
