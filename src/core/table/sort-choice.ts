/** The column that a table is sorted by, and in which direction. */
export interface SortChoice {
  readonly column: string;
  readonly descending: boolean;
}

/** What a link says of sorting: the column's id, with a hyphen before it for the greatest first. */
export function readSort(text: string | undefined): SortChoice | undefined {
  if (text === undefined) return undefined;
  const descending = text.startsWith("-");
  return { column: descending ? text.slice(1) : text, descending };
}

/** What a column's heading does next: the least first, then the greatest, then the table's own order. */
export function nextSort(text: string | undefined, column: string): string | undefined {
  if (text === column) return `-${column}`;
  return text === `-${column}` ? undefined : column;
}
