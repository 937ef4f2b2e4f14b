import type { OrganTable } from "../graph/organ-claims.ts";
import type { ColumnBlock, Part, Participation, ParticipationRow } from "../graph/participation.ts";
import type { FilterMode } from "./filter.ts";
import type { Passing } from "./passing.ts";

/** The rows and columns that are there now: a filter that hides leaves out those that do not pass, one that fades leaves all. */
export function matrixInView(all: Participation, passing: Passing, mode: FilterMode): Participation {
  if (mode === "fade") return all;
  const blocks = all.blocks.flatMap((block): ColumnBlock[] => {
    const groups = block.groups
      .map((group) => ({ ...group, columns: group.columns.filter((id) => passing.nodes.has(id)) }))
      .filter(({ columns }) => columns.length > 0);
    return groups.length > 0 ? [{ ...block, groups }] : [];
  });
  return { blocks, rows: all.rows.filter(({ institution }) => passing.nodes.has(institution)) };
}

/** Whether a tie of a cell is left in: an inherited one where the column that inherits it is. */
export function partPasses(passing: Passing, column: string, { edge, inheritedFrom }: Part): boolean {
  return passing.edges.has(edge) && (inheritedFrom === undefined || passing.nodes.has(column));
}

/** How many ties of a row are left in under the columns given, or under all; inherited ones are not counted. */
export function countParts(row: ParticipationRow, passing: Passing, columns?: ReadonlySet<string>): number {
  let count = 0;
  for (const [column, parts] of row.parts) {
    if (columns !== undefined && !columns.has(column)) continue;
    count += parts.filter((part) => part.inheritedFrom === undefined && passing.edges.has(part.edge)).length;
  }
  return count;
}

/** The projects, organs and claims that are there now: a filter that hides leaves out those that do not pass, and the projects of which no claim is left unless they pass themselves. */
export function organsInView(all: OrganTable, { nodes, edges }: Passing, mode: FilterMode): OrganTable {
  if (mode === "fade") return all;
  const claims = all.claims.filter(({ edge }) => edges.has(edge));
  return {
    projects: all.projects.filter((id) => nodes.has(id) || claims.some((claim) => claim.project === id)),
    organs: all.organs.filter((id) => nodes.has(id)),
    claims,
  };
}
