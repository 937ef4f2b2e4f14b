import { greatest, sum } from "../parts.ts";
import type { PageBlock, PageEntry } from "./page-parts.ts";
import { inset, type PageSpacing } from "./page-spacing.ts";
import { splitRuns } from "./split-runs.ts";

/** Entries in one column under one head; a block that goes on in the next column has no head there. */
export interface PageStack {
  readonly head?: PageBlock["head"];
  /** Height that is left free for the head that stands in an earlier column. */
  readonly headRoom: number;
  readonly indent: number;
  readonly entries: readonly PageEntry[];
}

/** One column of a page, from top to bottom. */
export type PageColumn = readonly PageStack[];

/** Height of an entry with what hangs on it. */
function entryHeight({ item, hung }: PageEntry, { hungGap }: PageSpacing): number {
  return item.height + sum(hung.map((one) => hungGap + one.item.height));
}

/** Height of entries below each other. */
export function entriesHeight(entries: readonly PageEntry[], spacing: PageSpacing): number {
  return sum(entries.map((entry) => entryHeight(entry, spacing))) + gaps(entries.length) * spacing.entryGap;
}

/** Height of what stands in a column. */
export function columnHeight(column: PageColumn, spacing: PageSpacing): number {
  const stacks = column.map(({ head, headRoom, entries }) => {
    const top = head?.height ?? headRoom;
    const under = top > 0 && entries.length > 0 ? spacing.headGap : 0;
    return top + under + entriesHeight(entries, spacing);
  });
  return sum(stacks) + gaps(column.length) * spacing.blockGap;
}

/** Width of the widest thing in a column, from the column's left edge. */
export function columnWidth(column: PageColumn): number {
  return greatest(
    column.flatMap(({ head, indent, entries }) => [
      head?.width ?? 0,
      ...entries.map((entry) => indent + entryWidth(entry)),
    ]),
  );
}

/** Width of an entry with what hangs on it. */
export function entryWidth({ item, hung }: PageEntry): number {
  return Math.max(item.width, greatest(hung.map((one) => one.depth * inset + one.item.width)));
}

/**
 * How blocks fill columns: in order, each that is too long for a column from the top of one; or short ones where there is
 * room before; or in order, each from where the one before ends.
 */
export const columnOrders = ["kept", "loose", "flowing"] as const;

/** One of them. */
export type ColumnOrder = (typeof columnOrders)[number];

/** Blocks in columns, and the least limit that gives the same. */
export interface Packing {
  readonly columns: readonly PageColumn[];
  readonly height: number;
}

/**
 * Sets blocks into columns no higher than `limit`: short ones below each other, one that is too long for a column
 * from the top of one over as many as it takes. Undefined where a single entry is too high.
 */
export function packColumns(
  blocks: readonly PageBlock[],
  limit: number,
  spacing: PageSpacing,
  order: ColumnOrder,
): Packing | undefined {
  const columns: PageColumn[] = [];
  // Under a block that goes on in the next column nothing stands but at its end: its line would cross others.
  const open: number[] = [];
  for (const block of blocks) {
    const whole = stackOf(block, block.entries, true);
    const candidates = order === "kept" ? open.slice(-1) : open;
    const at = candidates.find((index) => columnHeight([...(columns[index] ?? []), whole], spacing) <= limit);
    if (at !== undefined) {
      columns[at] = [...(columns[at] ?? []), whole];
      continue;
    }
    const above = order === "flowing" ? columns.at(-1) : undefined;
    const split = above && splitBlock(block, limit, spacing, above, order);
    if (above && split) columns.pop();
    const runs = split ?? splitBlock(block, limit, spacing, [], order);
    if (!runs) return undefined;
    columns.push(
      ...runs.map((run, index) => {
        const stack = stackOf(block, run, index === 0);
        if (order === "flowing")
          return [...(split && index === 0 ? (above ?? []) : []), { ...stack, headRoom: 0 }];
        return [stack];
      }),
    );
    open.push(columns.length - 1);
  }
  const height = greatest(columns.map((column) => columnHeight(column, spacing)));
  return { columns: balanced(columns, spacing), height };
}

/** The same columns, each block that goes on over several, with nothing under its end, split evenly. */
function balanced(columns: readonly PageColumn[], spacing: PageSpacing): readonly PageColumn[] {
  const found: PageColumn[] = [];
  for (let from = 0; from < columns.length; ) {
    let to = from + 1;
    while (continues(columns[to])) to += 1;
    const group = columns.slice(from, to);
    const [first] = group[0] ?? [];
    const alone = group.every((column) => column.length === 1);
    if (group.length > 1 && alone && first) {
      const entries = group.flatMap(([stack]) => stack?.entries ?? []);
      const cost = (run: readonly PageEntry[]) => entriesHeight(run, spacing);
      const runs = splitRuns(entries, group.length, cost);
      found.push(
        ...runs.map((run, index) => [index === 0 ? { ...first, entries: run } : continued(first, run)]),
      );
    } else found.push(...group);
    from = to;
  }
  return found;
}

const continues = (column: PageColumn | undefined) => (column?.[0]?.headRoom ?? 0) > 0;

function continued({ head, indent }: PageStack, entries: readonly PageEntry[]): PageStack {
  return { headRoom: head?.height ?? 0, indent, entries };
}

function stackOf({ head }: PageBlock, entries: readonly PageEntry[], first: boolean): PageStack {
  if (!head) return { headRoom: 0, indent: 0, entries };
  return first
    ? { head, headRoom: 0, indent: inset, entries }
    : { headRoom: head.height, indent: inset, entries };
}

/** Each column as full as the limit allows, the first under what stands in it already; a block with few entries stays whole. */
function splitBlock(
  block: PageBlock,
  limit: number,
  spacing: PageSpacing,
  above: PageColumn,
  order: ColumnOrder,
): readonly (readonly PageEntry[])[] | undefined {
  const runs: PageEntry[][] = [];
  const fits = (entries: readonly PageEntry[], index: number) =>
    columnHeight(
      index > 0 && order === "flowing"
        ? [{ headRoom: 0, indent: 0, entries }]
        : [...(index === 0 ? above : []), stackOf(block, entries, true)],
      spacing,
    ) <= limit;
  for (const entry of block.entries) {
    const run = runs.at(-1);
    if (run && fits([...run, entry], runs.length - 1)) run.push(entry);
    else if (fits([entry], runs.length)) runs.push([entry]);
    else return undefined;
  }
  const [first] = runs;
  if (above.length > 0 && (!first || !block.head)) return undefined;
  return first ? runs : columnHeight([stackOf(block, [], true)], spacing) <= limit ? [[]] : undefined;
}

const gaps = (count: number) => Math.max(0, count - 1);
