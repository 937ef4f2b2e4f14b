import type { Id } from "../../core/atlas/schema.ts";
import type { ParticipationRow } from "../../core/graph/participation.ts";

/** A cell of the table's body; the head of its row where it names no column. */
export interface CellPlace {
  readonly institution: Id;
  readonly column: Id | undefined;
}

/**
 * The cell with ties that a key leads to from another one, or the head of the row, by what the table has and not by what
 * is drawn of it; undefined where the key leads out of the body, or nowhere.
 */
export function nextCell(
  rows: readonly ParticipationRow[],
  columns: readonly Id[],
  { institution, column }: CellPlace,
  key: string,
): CellPlace | undefined {
  const at = rows.findIndex((row) => row.institution === institution);
  const row = rows[at];
  if (!row) return undefined;
  const here = column === undefined ? -1 : columns.indexOf(column);
  const has = (id: Id) => row.parts.has(id);
  const inRow = (id: Id | undefined) => (id === undefined ? undefined : { institution, column: id });
  const inColumn = (to: ParticipationRow | undefined) => to && { institution: to.institution, column };
  const fits = (other: ParticipationRow) => column === undefined || other.parts.has(column);
  switch (key) {
    case "ArrowRight":
      return inRow(columns.slice(here + 1).find(has));
    case "ArrowLeft":
      return inRow(columns.slice(0, Math.max(0, here)).findLast(has)) ?? { institution, column: undefined };
    case "End":
      return inRow(columns.findLast(has));
    case "Home":
      return { institution, column: undefined };
    case "ArrowDown":
      return inColumn(rows.slice(at + 1).find(fits));
    case "ArrowUp":
      return inColumn(rows.slice(0, at).findLast(fits));
    default:
      return undefined;
  }
}
