import type { Id } from "../../core/atlas/schema.ts";
import type { ParticipationRow } from "../../core/graph/participation.ts";

/** The width of a mark, and of what stands around the marks of a cell, in CSS pixels. */
const markWidth = 20;
const around = 6;

/** The most marks that a column is made wide for. */
const mostMarks = 6;

/** How wide the columns of a table have to be whose widths are not to depend on what is drawn of it, in CSS pixels. */
export function columnWidths(rows: readonly ParticipationRow[], least: number): (column: Id) => number {
  const marks = new Map<Id, number>();
  for (const row of rows) {
    for (const [column, { length }] of row.parts) {
      if (length > (marks.get(column) ?? 0)) marks.set(column, length);
    }
  }
  return (column) => Math.max(least, Math.min(mostMarks, marks.get(column) ?? 0) * markWidth + around);
}
