import type { OrganTable } from "../../core/graph/organ-claims.ts";
import { readSort } from "../../core/table/sort-order.ts";
import { type SortValue, sortRows } from "../../core/table/sort-rows.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { rowSorts } from "./row-sorts.ts";

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
