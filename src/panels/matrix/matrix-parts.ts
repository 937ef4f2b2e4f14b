import type { Part } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { Sight } from "../../ui/create-sight.ts";
import type { ColumnEnds } from "./column-ends.ts";
import type { Columns } from "./create-columns.ts";

/** What heads and rows of the table of institutions share. */
export interface MatrixParts {
  readonly explorer: Explorer;
  readonly sight: Sight;
  readonly columns: Columns;
  ends(): ColumnEnds;
  /** Whether there are too many cells to draw all of them. */
  long(): boolean;
  /** Whether the row of an institution must not go away. */
  isHeld(institution: string): boolean;
  onSeveral(parts: readonly Part[], column: string, button: HTMLElement): void;
  /** To be called when rows have been drawn. */
  onDrawn(): void;
}
