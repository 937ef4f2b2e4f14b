import { readSort, sortRows } from "../../core/table/sort-rows.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import { hidesRest } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { passes } from "../entity/passes.ts";
import type { AnyTable } from "./column.ts";

/** The rows of a table as the reader wants them: without what the filter hides, in the order that was chosen. */
export function shownRows(explorer: Explorer, table: AnyTable): readonly object[] {
  const rows = hidesRest(explorer.filter())
    ? table.rows.filter((row) => passes(explorer, table.idOf(row)))
    : table.rows;
  const sort = readSort(explorer.sort());
  const column = table.columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return rows;
  const { descending } = sort;
  return sortRows(rows, column.rank ?? column.text, { descending, language: explorer.language() });
}

/** A table as it is copied: its headings, then its rows as they are shown. */
export function copiedRows(explorer: Explorer, table: AnyTable): TsvCell[][] {
  const headings = table.columns.map(({ label }) => explorer.t(label));
  const rows = shownRows(explorer, table).map((row) => table.columns.map((column) => column.text(row)));
  return [headings, ...rows];
}
