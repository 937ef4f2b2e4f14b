import { type Block, greatest, type Slot, sum, type TerritoryParts } from "./parts.ts";
import { busGap, headGap, indent, nearGap, nearStackGap, type Spacing } from "./spacing.ts";

/** One way to set a territory: its blocks in rows whose columns align. */
export interface TerritoryPlan {
  readonly parts: TerritoryParts;
  readonly rows: readonly (readonly Block[])[];
  /** Width of each aligned column, trunk room and near nodes included, gutter not. */
  readonly columnWidths: readonly number[];
  readonly rowHeights: readonly number[];
  readonly footHeight: number;
  readonly width: number;
  readonly height: number;
}

/** Least measures of a column that may as well stand in two: fewer look torn apart. */
const leastFolded = 5;

/**
 * The ways to set a territory that no other way beats in both width and height: its blocks stay in order, in
 * one or more rows, a long column folded into two or not.
 */
export function planTerritory(parts: TerritoryParts, spacing: Spacing): readonly TerritoryPlan[] {
  const plans = foldings(parts.blocks)
    .flatMap(partitions)
    .filter((rows) => rows.length === 1 || !ownMeasuresAlone(rows))
    .map((rows) => planRows(parts, rows, spacing));
  return plans.filter((plan) => !plans.some((other) => other !== plan && dominates(other, plan)));
}

/** Measures of the project itself form a first column beside the heads, never a row of their own. */
const ownMeasuresAlone = (rows: readonly (readonly Block[])[]) =>
  rows[0]?.length === 1 && rows[0][0]?.head === undefined;

function dominates(one: TerritoryPlan, other: TerritoryPlan): boolean {
  if (one.width === other.width && one.height === other.height) return one.rows.length < other.rows.length;
  return one.width <= other.width && one.height <= other.height;
}

function planRows(
  parts: TerritoryParts,
  rows: readonly (readonly Block[])[],
  spacing: Spacing,
): TerritoryPlan {
  const columnWidths: number[] = [];
  for (const row of rows) {
    row.flatMap(blockColumnWidths).forEach((width, index) => {
      columnWidths[index] = Math.max(columnWidths[index] ?? 0, width);
    });
  }
  const rowHeights = rows.map((row) =>
    greatest(row.map((block) => blockHeight(block, columnWidths, spacing))),
  );
  const width = Math.max(sum(columnWidths) + (columnWidths.length - 1) * spacing.columnGap, parts.hub.width);
  const footHeight = parts.foot.length === 0 ? 0 : footLines(parts.foot, columnWidths).height + headGap;
  const height = parts.hub.height + sum(rowHeights) + rows.length * busGap + footHeight;
  return { parts, rows, columnWidths, rowHeights, footHeight, width, height };
}

/** Heights and widths of a column of measures with what stands beside them. */
export function slotHeight(slot: Slot): number {
  const stack =
    sum(slot.beside.map((item) => item.height)) + Math.max(0, slot.beside.length - 1) * nearStackGap;
  return Math.max(slot.measure.height, stack);
}

/** The height of a column of measures without its head. */
export function stackHeight(slots: readonly Slot[], spacing: Spacing): number {
  return sum(slots.map(slotHeight)) + Math.max(0, slots.length - 1) * spacing.rowGap;
}

/** The height of a column head with what hangs under it. */
function blockHeight(block: Block, columnWidths: readonly number[], spacing: Spacing): number {
  const head = block.head ? block.head.height + headGap : 0;
  const stack = greatest(block.columns.map((slots) => stackHeight(slots, spacing)));
  const foot =
    block.foot.length === 0
      ? 0
      : footLines(block.foot, columnWidths.slice(0, block.columns.length)).height + headGap;
  return head + stack + foot;
}

function blockColumnWidths(block: Block): readonly number[] {
  return block.columns.map((slots, index) => {
    const measures = greatest(slots.map((slot) => slot.measure.width));
    const beside = greatest(slots.flatMap((slot) => slot.beside.map((item) => item.width)));
    const foot = index === 0 ? greatest(block.foot.map((item) => item.width)) : 0;
    const head = index === 0 ? (block.head?.width ?? 0) : 0;
    return Math.max(indent + measures + (beside > 0 ? nearGap + beside : 0), head, indent + foot);
  });
}

/** A near node in the rows under a strand or project: which column it stands under, and where in it. */
export interface FootPlace {
  readonly id: string;
  readonly column: number;
  /** Left edge from the column's left edge, and middle from the foot's top, in scene units. */
  readonly left: number;
  readonly middle: number;
  readonly width: number;
}

/** Near nodes in lines that keep inside columns, so that the gutters between columns stay free. */
export function footLines(
  items: readonly { id: string; width: number; height: number }[],
  columnWidths: readonly number[],
): { readonly places: readonly FootPlace[]; readonly height: number } {
  const places: FootPlace[] = [];
  let [column, left, top, lineHeight] = [0, indent, 0, 0];
  for (const item of items) {
    const room = columnWidths[column] ?? 0;
    if (left > indent && left + item.width > room) {
      column += 1;
      left = indent;
    }
    if (column >= columnWidths.length) {
      top += lineHeight + nearGap;
      [column, left, lineHeight] = [0, indent, 0];
    }
    places.push({ id: item.id, column, left, middle: top + item.height / 2, width: item.width });
    left += item.width + nearGap;
    lineHeight = Math.max(lineHeight, item.height);
  }
  return { places, height: top + lineHeight };
}

/** All ways to set the blocks' long columns, each as it is or folded into two. */
function foldings(blocks: readonly Block[]): readonly (readonly Block[])[] {
  return blocks.reduce<readonly (readonly Block[])[]>(
    (ways, block) => [block, ...folded(block)].flatMap((way) => ways.map((before) => [...before, way])),
    [[]],
  );
}

function folded(block: Block): readonly Block[] {
  const [column, another] = block.columns;
  if (!block.head || !column || another || column.length < leastFolded) return [];
  const half = Math.ceil(column.length / 2);
  return [{ ...block, columns: [column.slice(0, half), column.slice(half)] }];
}

/** All ways to cut a list into runs, in order. */
function partitions<T>(items: readonly T[]): readonly (readonly (readonly T[])[])[] {
  if (items.length === 0) return [[]];
  return items.flatMap((_, index) =>
    partitions(items.slice(index + 1)).map((rest) => [items.slice(0, index + 1), ...rest]),
  );
}
