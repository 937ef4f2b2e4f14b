import type { ColumnBlock, Part } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { Sight } from "../../ui/create-visibility-observer.ts";
import type { Columns } from "./matrix-columns.ts";

/** What heads and rows of the table of institutions share. */
export interface MatrixParts {
  readonly explorer: Explorer;
  readonly sight: Sight;
  readonly columns: Columns;
  ends(): ColumnEnds;
  /** Whether a cell of a column has several marks. */
  hasSeveral(column: string): boolean;
  /** Whether there are too many cells to draw all of them. */
  long(): boolean;
  /** Whether the row of an institution must not go away. */
  isHeld(institution: string): boolean;
  onSeveral(parts: readonly Part[], column: string, button: HTMLElement): void;
  /** To be called when rows have been drawn. */
  onDrawn(): void;
}

/** What ends with a column: a project, or only a head of one; columns with which nothing ends are missing. */
type ColumnEnds = ReadonlyMap<string, "block" | "group">;

/** The columns after which a line is drawn. */
export function columnEnds(blocks: readonly ColumnBlock[]): ColumnEnds {
  return new Map(
    blocks.flatMap((block) => {
      const lasts = block.groups.flatMap(({ columns }) => columns.at(-1) ?? []);
      return lasts.map((id, at) => [id, at === lasts.length - 1 ? "block" : "group"] as const);
    }),
  );
}

/** A window on which a table of many columns would have to be scrolled both ways; on paper it never is. */
export const narrowWindow = "screen and (max-width: 43.7em)";
