import { combRoom } from "../../../src/scene/route/comb-routes.ts";
import { greatest, type Size, sum } from "../parts.ts";
import {
  type ColumnOrder,
  columnHeight,
  columnOrders,
  columnWidth,
  entriesHeight,
  entryWidth,
  type PageColumn,
  packColumns,
} from "./page-columns.ts";
import type { PageEntry, PageParts } from "./page-parts.ts";
import { closest, type PageSpacing } from "./page-spacing.ts";
import { splitRuns } from "./split-runs.ts";

/** Around the whole page: its own margin is outside. */
export const margin = 2;
/** Left of the first column: room for the line that its heads hang on. */
export const spineRoom = 6;
/** Least between columns, for those lines. */
export const columnGap = 9;
/** Between columns of institutions. */
export const sideColumnGap = 4;
/** Least between the tree and the institutions. */
export const sideGap = 9;
/** Between the project and what it builds, at least. */
const bandGap = 40;
/** Between organs. */
export const organGap = 14;
/** Between the top band and the columns: room for the bus. */
export const busRoom = 17;
/** For the heading over the institutions. */
export const headingRoom = 17;

/** One way to set a page: what stands in which column. */
export interface PagePlan {
  readonly columns: readonly PageColumn[];
  readonly side: readonly (readonly PageEntry[])[];
  readonly organRows: readonly (readonly {
    readonly id: string;
    readonly width: number;
    readonly height: number;
  }[])[];
  /** Least extent of the whole, margins included, in scene units. */
  readonly width: number;
  readonly height: number;
}

/** Few nodes leave room around them rather than outgrow the page's title, in points to the unit. */
export const largestScale = 1.45;
/** How much more size counts until every label can be read. */
const readingFirst = 20;
/** What an order that is harder to read must gain in size to be taken. */
const disorderCost = { kept: 0, loose: 0.12, flowing: 0.2 } as const;
/** How many columns of institutions are tried. */
const mostSideColumns = 4;

/**
 * The plan that a stage shows the largest: every way to fill columns is tried. Up to the scale
 * `readable`, from which on every label can be read, nothing but size counts; then order does, too.
 */
export function planPage(parts: PageParts, stage: Size, readable: number): PagePlan {
  let best: PagePlan | undefined;
  let highestScore = 0;
  const sides = sidesOf(parts.side);
  for (const order of columnOrders) {
    for (const columns of packings(parts, order)) {
      for (const side of sides) {
        const plan = measured(parts, columns, side);
        const scale = Math.min(stage.width / plan.width, stage.height / plan.height, largestScale);
        const score = readingFirst * Math.min(scale, readable) + scale * (1 - disorderCost[order]);
        if (score <= highestScore * 1.000001) continue;
        [best, highestScore] = [plan, score];
      }
    }
  }
  if (!best) throw new Error("no plan for a page");
  return best;
}

/** All ways to set the blocks into columns, from one column to the most. */
function packings({ blocks }: PageParts, order: ColumnOrder): readonly (readonly PageColumn[])[] {
  const found: (readonly PageColumn[])[] = [];
  let packing = packColumns(blocks, Number.POSITIVE_INFINITY, closest, order);
  while (packing) {
    found.push(packing.columns);
    packing = packing.height > 0 ? packColumns(blocks, packing.height - 0.01, closest, order) : undefined;
  }
  return found;
}

function sidesOf(side: readonly PageEntry[]): readonly (readonly (readonly PageEntry[])[])[] {
  if (side.length === 0) return [[]];
  return Array.from({ length: Math.min(mostSideColumns, side.length) }, (_, index) =>
    splitRuns(side, index + 1, (run) => entriesHeight(run, closest)),
  );
}

function measured(parts: PageParts, columns: readonly PageColumn[], side: PagePlan["side"]): PagePlan {
  const { hub, organs } = parts;
  const tree = treeWidth(columns);
  const inner = Math.max(tree + (side.length > 0 ? sideGap + sideWidth(side) : 0), hub.width);
  const organWidth = greatest(organs.map(({ width }) => width));
  const perRow = Math.max(1, Math.floor((inner - hub.width - bandGap + organGap) / (organWidth + organGap)));
  const organRows = rowsOf(organs, Math.ceil(organs.length / Math.ceil(organs.length / perRow)));
  const band = bandHeight(parts, organRows);
  const lists = greatest(columns.map((column) => columnHeight(column, closest)));
  const width = Math.max(inner, hub.width + (organs.length > 0 ? bandGap + organWidth : 0));
  return {
    columns,
    side,
    organRows,
    width: width + 2 * margin,
    height: band + Math.max(lists > 0 ? busRoom + lists : 0, sideHeight(side, closest)) + 2 * margin,
  };
}

function rowsOf<T>(items: readonly T[], perRow: number): readonly (readonly T[])[] {
  if (items.length === 0) return [];
  return Array.from({ length: Math.ceil(items.length / perRow) }, (_, row) =>
    items.slice(row * perRow, (row + 1) * perRow),
  );
}

/** Width of the columns of the tree, at their closest. */
export function treeWidth(columns: readonly PageColumn[]): number {
  if (columns.length === 0) return 0;
  return spineRoom + sum(columns.map(columnWidth)) + (columns.length - 1) * columnGap;
}

/** Width of the columns of institutions. */
export function sideWidth(side: PagePlan["side"]): number {
  return sum(side.map((run) => greatest(run.map(entryWidth)))) + Math.max(0, side.length - 1) * sideColumnGap;
}

/** Height of the institutions with their heading. */
export function sideHeight(side: PagePlan["side"], spacing: PageSpacing): number {
  return side.length === 0 ? 0 : headingRoom + greatest(side.map((run) => entriesHeight(run, spacing)));
}

/** Height of the project with the organs beside it. */
export function bandHeight({ hub }: Pick<PageParts, "hub">, organRows: PagePlan["organRows"]): number {
  let height = hub.height;
  let y = 0;
  organRows.forEach((row, index) => {
    const tallest = greatest(row.map((organ) => organ.height));
    const least = y + (row.length > 1 ? combRoom : 0) + tallest / 2;
    const middle = index === 0 ? Math.max(least, hub.height / 2) : least;
    height = Math.max(height, middle + tallest / 2, index === 0 ? middle + hub.height / 2 : 0);
    y = middle + tallest / 2 + organGap;
  });
  return height;
}
