import { type Accessor, createMemo } from "solid-js";
import type { Id } from "../../core/atlas/schema.ts";
import type { ColumnBlock } from "../../core/graph/participation.ts";
import { type Chunk, createChunk } from "../../ui/create-chunk.ts";
import type { Sight } from "../../ui/create-sight.ts";
import { type ColumnPortion, columnPortions } from "./column-portions.ts";
import { firstColumn } from "./first-column.ts";

/** How many columns are drawn before it is known what is seen. */
const firstColumns = 50;

/** Columns side by side that are not drawn. */
export interface ColumnGap {
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
