import { nextSort, readSort } from "../../core/table/sort-choice.ts";
import { sortRows } from "../../core/table/sort-rows.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import { isFiltering } from "../../core/view/filter.ts";
import { languageTag } from "../../i18n/language-tag.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { AnyTable, Column } from "./column.ts";

/** Whether the filter leaves a node or tie in. */
export function passes(explorer: Explorer, id: string): boolean {
  const { nodes, edges } = explorer.passing();
  return nodes.has(id) || edges.has(id);
}

/** The rows of a table as the reader wants them: without what the filter hides, in the order that was chosen. */
export function shownRows(explorer: Explorer, table: AnyTable): readonly object[] {
  const filter = explorer.filter();
  const hides = filter.mode === "hide" && isFiltering(filter);
  const rows = hides ? table.rows.filter((row) => passes(explorer, table.idOf(row))) : table.rows;
  const sort = readSort(explorer.sort());
  const column = table.columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return rows;
  const collator = new Intl.Collator(languageTag(explorer.language()), { numeric: true });
  return sortRows(rows, column.rank ?? column.text, { descending: sort.descending, collator });
}

/** How a table is sorted by a column, as `aria-sort` says it. */
export function sortedBy(explorer: Explorer, { id }: Column<object>): "ascending" | "descending" | "none" {
  const sort = readSort(explorer.sort());
  if (sort?.column !== id) return "none";
  return sort.descending ? "descending" : "ascending";
}

/** Sorts by a column the next way round. */
export function sortNext(explorer: Explorer, { id }: Column<object>): void {
  explorer.setSort(nextSort(explorer.sort(), id));
}

/** A table as it is copied: its headings, then its rows as they are shown. */
export function copiedRows(explorer: Explorer, table: AnyTable): TsvCell[][] {
  const headings = table.columns.map(({ label }) => explorer.t(label));
  const rows = shownRows(explorer, table).map((row) => table.columns.map((column) => column.text(row)));
  return [headings, ...rows];
}
