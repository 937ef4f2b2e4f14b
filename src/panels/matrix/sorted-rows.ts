import type { OrganTable } from "../../core/graph/organ-claims.ts";
import type { Participation, ParticipationRow } from "../../core/graph/participation.ts";
import { readSort, type SortedColumn, type SortValue, sortRows } from "../../core/table/sort-rows.ts";
import { countParts } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../entity/name-of.ts";
import { blockColumns } from "./matrix-columns.ts";

/** The columns that the matrix can be sorted by besides those of nodes, whose ids never have a capital. */
export const rowSorts = {
  name: { id: "byName" },
  count: { id: "byCount", first: "greatest" },
} as const satisfies Readonly<Record<string, SortedColumn>>;

/** The column of how many ties there are with a node. */
export function countSort(id: string): SortedColumn {
  return { id, first: "greatest" };
}

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

/** How many claims the filter leaves in, of one project, about one organ, or all. */
export function countClaims(
  explorer: Explorer,
  { claims }: OrganTable,
  { project, organ }: { readonly project?: string; readonly organ?: string },
): number {
  return claims.filter(
    (claim) =>
      explorer.passing().edges.has(claim.edge) &&
      (project === undefined || claim.project === project) &&
      (organ === undefined || claim.organ === organ),
  ).length;
}

/** The projects in the order that the reader chose: by name, by their number of claims, by those about one organ; else the atlas's. */
export function sortedProjects(explorer: Explorer, table: OrganTable): readonly string[] {
  const order = readSort(explorer.sort());
  if (!order) return table.projects;
  const { column, descending } = order;
  const sorted = (sortValue: (project: string) => SortValue) =>
    sortRows(table.projects, sortValue, { descending, language: explorer.language() });
  if (column === rowSorts.name.id) return sorted((project) => nameOf(explorer, project));
  if (column === rowSorts.count.id) return sorted((project) => countClaims(explorer, table, { project }));
  if (!table.organs.includes(column)) return table.projects;
  return sorted((project) => countClaims(explorer, table, { project, organ: column }));
}
