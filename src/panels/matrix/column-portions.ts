import type { Id } from "../../core/atlas/schema.ts";
import type { ColumnBlock, ColumnGroup } from "../../core/graph/participation.ts";
import { chunkSize } from "../../ui/create-chunk.ts";
import { firstColumn } from "./first-column.ts";

/** Columns under one head, or some of them, and the place of the first among the columns of the table. */
export interface PlacedGroup extends ColumnGroup {
  readonly from: number;
}

/** Columns of a project that are drawn or left out together. */
export interface ColumnPortion {
  readonly kind: "portion";
  readonly block: ColumnBlock;
  readonly groups: readonly PlacedGroup[];
  readonly columns: readonly Id[];
  readonly from: number;
}

/**
 * The columns in portions: those of a project together; in a long table about a screen's, along the heads, where a head
 * of very many columns is repeated over each part of them.
 */
export function columnPortions(blocks: readonly ColumnBlock[], long: boolean): readonly ColumnPortion[] {
  const portions: ColumnPortion[] = [];
  let at = firstColumn;
  for (const block of blocks) {
    let groups: PlacedGroup[] = [];
    const end = () => {
      const [first] = groups;
      if (!first) return;
      const columns = groups.flatMap((group) => group.columns);
      portions.push({ kind: "portion", block, groups, columns, from: first.from });
      groups = [];
    };
    for (const piece of long ? block.groups.flatMap(inPieces) : block.groups) {
      groups.push({ ...piece, from: at });
      at += piece.columns.length;
      const [first] = groups;
      if (long && first && at - first.from >= chunkSize) end();
    }
    end();
  }
  return portions;
}

function inPieces(group: ColumnGroup): ColumnGroup[] {
  const count = Math.ceil(group.columns.length / chunkSize);
  return Array.from({ length: count }, (_, piece) => ({
    ...group,
    columns: group.columns.slice(piece * chunkSize, (piece + 1) * chunkSize),
  }));
}
