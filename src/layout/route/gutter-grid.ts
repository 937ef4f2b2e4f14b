import { textWidth } from "../measure/text-width.ts";
import type { PlacedBox, Placement, Rect } from "../placement.ts";
import { margin } from "../style.ts";

/** Where ties may run: crossings of upright and level lines, and for each whether the next one can be reached. */
export interface GutterGrid {
  /** How far from a box its nearest gutters are. */
  readonly clear: number;
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** For the crossing at `row * xs.length + column`: what a unit of the way right of it costs; 0 where a box is in the way. */
  readonly right: Float32Array;
  /** The same for the way down. */
  readonly down: Float32Array;
}

/** How near a line may come along a box, and lines to each other, in em and at most in units of the frame. */
const clearanceInEm = 0.45;
const mostClearance = 4.5;
const nearly = 0.5;
/** A way along the rule under a heading, or along a line that is drawn already costs so many times its length. */
const alongRule = 6;
const alongLine = 1.5;
/** The same for a way in a gutter of another colour's. */
const inOther = 1.3;
const lineInset = 1.5;
/** How near a way along a rule seems to be one. */
const ruleInset = 5;

/** How a grid differs from the plainest. */
export interface GridOptions {
  /** A way over a heading costs so many times its length; there is none where that is 0. */
  readonly overHeading?: number;
  /** How much farther from boxes its upright gutters are where there is room, so that ties of two colours part. */
  readonly aside?: number;
}

/** The grid of a placement, with gutters so far from boxes; O(n log n) and the crossings that boxes cover. */
export function gutterGrid(
  placement: Placement,
  clear: number,
  { overHeading = 0, aside = 0 }: GridOptions = {},
): GutterGrid {
  const { boxes, width, height } = placement;
  const keep = clear - nearly - 1e-3;
  const solid = boxes.map((box) => grown(box, keep));
  const standing = boxes.filter(({ part }) => part !== "detail");
  const gutters = (off: number) => [
    ...shared(boxes.map(({ x }) => x - off)),
    ...standing.flatMap((box) => [box.x - off, box.x + box.width + off]),
  ];
  const own = gutters(clear + aside);
  const xs = lines([margin, width - margin, ...own, ...(aside > 0 ? gutters(clear) : [])], width);
  const ys = lines([margin, height - margin, ...middles(boxes), ...gaps(boxes, clear)], height);
  const right = new Float32Array(xs.length * ys.length).fill(1);
  const down = new Float32Array(xs.length * ys.length).fill(1);
  const grid = { clear, xs, ys, right, down };
  if (aside > 0) {
    const kept = new Set(lines(own, width));
    for (const x of xs) if (!kept.has(x)) mark(grid, { x: x - 0.1, y: 0, width: 0.2, height }, inOther, true);
  }
  for (const { points, kind } of placement.routes) {
    const [inset, cost] = kind === "rule" ? [ruleInset, alongRule] : [lineInset, alongLine];
    points.slice(1).forEach((to, at) => {
      const from = points[at] ?? to;
      mark(grid, grown(spanOf(from, to), inset), cost, Math.abs(from[0] - to[0]) < nearly);
    });
  }
  for (const rect of headingRects(placement)) mark(grid, rect, overHeading);
  for (const box of solid) mark(grid, box, 0);
  return grid;
}

/** The words of headings, which are no boxes. */
export function headingRects({ headings }: Placement): readonly Rect[] {
  return headings.map(({ x, y, lines: words, fontSize, lineHeight, weight, align }) => {
    const width = Math.max(...words.map((one) => textWidth(one, fontSize, weight)));
    const height = words.length * lineHeight;
    return { x: align === "middle" ? x - width / 2 : x, y: y - height / 2, width, height };
  });
}

/** How far from a box its nearest gutters are, at the size of a leaf's label. */
export function clearanceAt(size: number): number {
  return Math.min(mostClearance, clearanceInEm * size);
}

/** The index of the first of sorted numbers that is at least `value`. */
export function firstAtLeast(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? 0) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A rectangle with so much around it. */
function grown({ x, y, width, height }: Rect, by: number): Rect {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function spanOf([ax, ay]: readonly [number, number], [bx, by]: readonly [number, number]): Rect {
  return { x: Math.min(ax, bx), y: Math.min(ay, by), width: Math.abs(ax - bx), height: Math.abs(ay - by) };
}

/** Sorted, inside the margins, none nearer to another than half a unit. */
function lines(values: readonly number[], most: number): readonly number[] {
  const found: number[] = [];
  for (const value of values
    .filter((one) => one >= margin - 1e-6 && one <= most - margin + 1e-6)
    .sort((a, b) => a - b)) {
    const last = found.at(-1);
    if (last === undefined || value - last >= nearly) found.push(value);
  }
  return found;
}

/** The values that more than one thing has: where a column begins. */
function shared(values: readonly number[]): readonly number[] {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted.filter((value, at) => value - (sorted[at - 1] ?? Number.NEGATIVE_INFINITY) < 1e-6);
}

function middles(boxes: readonly PlacedBox[]): readonly number[] {
  return boxes.map(({ y, height }) => y + height / 2);
}

/** Above and below each box, where the next one leaves room for a line. */
function gaps(boxes: readonly PlacedBox[], clear: number): readonly number[] {
  const byColumn = new Map<number, PlacedBox[]>();
  for (const box of boxes) {
    const column = Math.round(box.x + box.width / 2);
    byColumn.set(column, [...(byColumn.get(column) ?? []), box]);
  }
  return [...byColumn.values()].flatMap((column) => {
    const sorted = column.sort((a, b) => a.y - b.y);
    return sorted.flatMap((box, at) => {
      const above = sorted[at - 1];
      const below = sorted[at + 1];
      return [
        ...(above && box.y - above.y - above.height < 2 * clear - nearly ? [] : [box.y - clear]),
        ...(below && below.y - box.y - box.height < 2 * clear - nearly ? [] : [box.y + box.height + clear]),
      ];
    });
  });
}

/** Gives every way inside a rectangle its cost; only ways across it in one direction where that is said. */
function mark({ xs, ys, right, down }: GutterGrid, rect: Rect, cost: number, upright?: boolean): void {
  const [left, top, end, bottom] = [rect.x, rect.y, rect.x + rect.width, rect.y + rect.height];
  const [firstColumn, lastColumn] = [firstAtLeast(xs, left), firstAtLeast(xs, end)];
  const [firstRow, lastRow] = [firstAtLeast(ys, top), firstAtLeast(ys, bottom)];
  if (upright !== true)
    for (let row = firstRow; row < lastRow; row += 1)
      for (let column = Math.max(0, firstColumn - 1); column < lastColumn; column += 1)
        right[row * xs.length + column] = cost;
  if (upright !== false)
    for (let row = Math.max(0, firstRow - 1); row < lastRow; row += 1)
      for (let column = firstColumn; column < lastColumn; column += 1) down[row * xs.length + column] = cost;
}
