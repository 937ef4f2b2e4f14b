import { type Accessor, createMemo } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { ColumnBlock, ColumnGroup } from "../../core/graph/participation.ts";
import { type Chunk, chunkSize, createChunk } from "../../ui/create-chunk.ts";
import type { Sight } from "../../ui/create-visibility-observer.ts";

/** The columns of a project, in their order. */
export function blockColumns({ groups }: ColumnBlock): readonly string[] {
  return groups.flatMap(({ columns }) => columns);
}

/** Where the table's measures begin: after the institution and its count. */
export const firstColumn = 2;

/** How many rows of heads the table has: projects, strands, measures. */
export const headRows = 3;

/** Columns under one head, or some of them, and the place of the first among the columns of the table. */
interface PlacedGroup extends ColumnGroup {
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

/** How many columns are drawn before it is known what is seen. */
const firstColumns = 50;

/** Columns side by side that are not drawn. */
interface ColumnGap {
  readonly kind: "gap";
  readonly from: number;
  readonly span: number;
}

/** The columns of the table, as far as they are drawn. */
export interface Columns {
  /** All portions, each with what tells where it lies. */
  readonly portions: Accessor<readonly (ColumnPortion & Pick<Chunk, "ref">)[]>;
  /** The portions that are drawn and the gaps between them; each is the same object as long as nothing of it changes. */
  readonly segments: Accessor<readonly (ColumnPortion | ColumnGap)[]>;
}

/** Decides which columns are drawn: all of them, or in a long table those that are near to what is seen. */
export function createColumns(options: {
  readonly sight: Sight;
  readonly blocks: Accessor<readonly ColumnBlock[]>;
  readonly long: Accessor<boolean>;
  /** Whether a column must not go away. */
  isHeld(column: Id): boolean;
}): Columns {
  const portions = createMemo(() =>
    columnPortions(options.blocks(), options.long()).map((portion) => {
      const { ref, shown } = createChunk({
        sight: options.sight,
        first: portion.from < firstColumn + firstColumns,
        whole: () => !options.long(),
        held: () => portion.columns.some(options.isHeld),
        estimate: () => 0,
      });
      return { ...portion, ref, shown };
    }),
  );
  const segments = createMemo<readonly (ColumnPortion | ColumnGap)[]>((before) => {
    const after: (ColumnPortion | ColumnGap)[] = [];
    for (const portion of portions()) {
      const last = after.at(-1);
      if (portion.shown()) after.push(portion);
      else if (last?.kind === "gap") {
        after[after.length - 1] = { ...last, span: last.span + portion.columns.length };
      } else after.push({ kind: "gap", from: portion.from, span: portion.columns.length });
    }
    const old = new Map(before.flatMap((one) => (one.kind === "gap" ? [[gapKey(one), one] as const] : [])));
    return after.map((one) => (one.kind === "gap" ? (old.get(gapKey(one)) ?? one) : one));
  }, []);
  return { portions, segments };
}

function gapKey({ from, span }: ColumnGap): string {
  return `${from},${span}`;
}
