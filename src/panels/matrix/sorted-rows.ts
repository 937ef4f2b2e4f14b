import type { Participation, ParticipationRow } from "../../core/graph/participation.ts";
import { readSort } from "../../core/table/sort-order.ts";
import { type SortValue, sortRows } from "../../core/table/sort-rows.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { blockColumns } from "./block-columns.ts";
import { rowSorts } from "./row-sorts.ts";

/** The rows in the order that the reader chose: by name, by their number of ties, by those to one project; else the atlas's. */
export function sortedRows(explorer: Explorer, { blocks, rows }: Participation): readonly ParticipationRow[] {
  const order = readSort(explorer.sort());
  if (!order) return rows;
  const { descending } = order;
  const sorted = (sortValue: (row: ParticipationRow) => SortValue) =>
    sortRows(rows, sortValue, { descending, language: explorer.language() });
  if (order.column === rowSorts.name.id) return sorted(({ institution }) => nameOf(explorer, institution));
  const block = blocks.find(({ project }) => project === order.column);
  if (!block && order.column !== rowSorts.count.id) return rows;
  const columns = new Set((block ? [block] : blocks).flatMap(blockColumns));
  return sorted((row) => countParts(row, explorer.passing(), columns));
}
