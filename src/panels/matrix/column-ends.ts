import type { ColumnBlock } from "../../core/graph/participation.ts";

/** What ends with a column: a project, or only a head of one; columns with which nothing ends are missing. */
export type ColumnEnds = ReadonlyMap<string, "project" | "group">;

/** The columns after which a line is drawn. */
export function columnEnds(blocks: readonly ColumnBlock[]): ColumnEnds {
  return new Map(
    blocks.flatMap((block) => {
      const lasts = block.groups.flatMap(({ columns }) => columns.at(-1) ?? []);
      return lasts.map((id, at) => [id, at === lasts.length - 1 ? "project" : "group"] as const);
    }),
  );
}
