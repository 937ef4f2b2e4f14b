import type { SortedColumn } from "../../core/table/sort-order.ts";

/** The columns that the matrix can be sorted by besides those of nodes, whose ids never have a capital. */
export const rowSorts = {
  name: { id: "byName" },
  count: { id: "byCount", first: "greatest" },
} as const satisfies Readonly<Record<string, SortedColumn>>;

/** The column of how many ties there are with a node. */
export function countSort(id: string): SortedColumn {
  return { id, first: "greatest" };
}
