import type { Participation, ParticipationRow } from "../../core/graph/participation.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import { readSort, sortBy } from "../../core/view/sort-order.ts";
import type { Explorer } from "../../state/explorer.ts";
import { blockColumns } from "./block-columns.ts";

/** The columns that rows can be sorted by besides the projects, whose ids never have a capital. */
export const rowSorts = { name: "byName", count: "byCount" } as const;

/** The rows in the order that the reader chose: by name, by their number of ties, by those to one project; else the atlas's. */
export function sortedRows(explorer: Explorer, { blocks, rows }: Participation): readonly ParticipationRow[] {
  const order = readSort(explorer.sort());
  if (!order) return rows;
  const language = explorer.language();
  const sorted = (readFrom: (row: ParticipationRow) => string | number) =>
    sortBy(rows, readFrom, order.descending, language);
  if (order.column === rowSorts.name) {
    return sorted(({ institution }) => explorer.graph.getNodeAttribute(institution, "node").label[language]);
  }
  const block = blocks.find(({ project }) => project === order.column);
  if (!block && order.column !== rowSorts.count) return rows;
  const columns = new Set((block ? [block] : blocks).flatMap(blockColumns));
  return sorted((row) => countParts(row, explorer.passing(), columns));
}
