import type { ColumnBlock } from "../../core/graph/participation.ts";

/** The columns of a project, in their order. */
export function blockColumns({ groups }: ColumnBlock): readonly string[] {
  return groups.flatMap(({ columns }) => columns);
}
