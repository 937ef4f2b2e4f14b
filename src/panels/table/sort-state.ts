import { orderOf, type SortedColumn } from "../../core/table/sort-rows.ts";
import type { Explorer } from "../../state/explorer.ts";

/** How a table is sorted by a column now, as `aria-sort` says it. */
export function sortState(explorer: Explorer, column: SortedColumn): "ascending" | "descending" | "none" {
  const order = orderOf(explorer.sort(), column);
  if (!order) return "none";
  return order.descending ? "descending" : "ascending";
}
