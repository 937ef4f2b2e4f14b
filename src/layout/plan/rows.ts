import type { Detail, Row } from "../content/content.ts";
import { labelBreaks, linesWithin } from "../measure/label-breaks.ts";
import { boxHeight, type Setting } from "./setting.ts";

/** A detail below its leaf: its place from the leaf's left upper corner. */
export interface DetailPlan {
  readonly detail: Detail;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** What a leaf and its details below it take. */
export interface RowSize {
  readonly lines: readonly string[];
  /** Of its box alone. */
  readonly boxHeight: number;
  readonly height: number;
  /** How many lines its details have beyond their first. */
  readonly wrapped: number;
}

/** A leaf with its details below it. */
export interface RowPlan extends RowSize {
  readonly row: Row;
  readonly details: readonly DetailPlan[];
}

/** Whether details stand one a line or one after the other. */
export type DetailFlow = "lines" | "flow";

const betweenDetails = 0.55;
const belowDetails = 0.14;

/** A leaf whose words have `measure` em of room; each detail is told to `put`, so that plans are compared without making any. */
export function setRow(
  setting: Setting,
  row: Row,
  measure: number,
  flow: DetailFlow,
  put?: (detail: DetailPlan) => void,
): RowSize {
  const { style } = setting;
  const { lines } = linesWithin(labelBreaks(row.label, 400), measure);
  const main = boxHeight(setting, lines.length, 1, style.padY);
  const room = measure + 2 * style.padX - style.detailIndent;
  const sign = style.glyph * style.detail;
  let [x, y, lineHeight, wrapped] = [0, main + style.detailRow, 0, 0];
  for (const detail of row.details) {
    const set = linesWithin(labelBreaks(detail.label, 400), (room - sign) / style.detail);
    const width = Math.min(room, sign + set.width * style.detail + 0.1);
    if (x > 0 && (flow === "lines" || x + width > room)) {
      y += lineHeight + style.detailRow;
      x = 0;
      lineHeight = 0;
    }
    put?.({ detail, lines: set.lines, x: style.detailIndent + x, y, width });
    x += width + betweenDetails;
    lineHeight = Math.max(lineHeight, set.lines.length * style.detail * style.leading);
    wrapped += set.lines.length - 1;
  }
  const height = row.details.length > 0 ? y + lineHeight + belowDetails : main;
  return { lines, boxHeight: main, height, wrapped };
}

/** A leaf with its details, to be drawn. */
export function planRow(setting: Setting, row: Row, measure: number, flow: DetailFlow): RowPlan {
  const details: DetailPlan[] = [];
  const size = setRow(setting, row, measure, flow, (detail) => details.push(detail));
  return { ...size, row, details };
}

/** How high things below each other are. */
export function stackHeight(heights: readonly number[], gap: number): number {
  return heights.reduce((sum, height) => sum + height, 0) + gap * Math.max(0, heights.length - 1);
}

/**
 * Things of some heights in order over at most `count` columns, the tallest as low as can be (bisection on its height):
 * where each column ends.
 */
export function columnEnds(heights: readonly number[], count: number, gap: number): readonly number[] {
  const whole = [heights.length];
  if (count === 1 || heights.length < 2) return whole;
  let low = heights.reduce((most, height) => Math.max(most, height), 0);
  let high = stackHeight(heights, gap);
  let best: number | undefined;
  for (let step = 0; step < 14; step += 1) {
    const limit = (low + high) / 2;
    if (fillColumns(heights, limit, gap) <= count) {
      best = limit;
      high = limit;
    } else low = limit;
  }
  if (best === undefined) return whole;
  const ends: number[] = [];
  fillColumns(heights, best, gap, (end) => ends.push(end));
  return ends;
}

/** The same things, column by column. */
export function splitColumns<T extends { readonly height: number }>(
  things: readonly T[],
  count: number,
  gap: number,
): readonly T[][] {
  const ends = columnEnds(
    things.map(({ height }) => height),
    count,
    gap,
  );
  return ends.map((end, at) => things.slice(ends[at - 1] ?? 0, end));
}

/** How many columns no taller than a limit it takes, in order; each is told where it ends. */
function fillColumns(
  heights: readonly number[],
  limit: number,
  gap: number,
  tell?: (end: number) => void,
): number {
  let columns = 0;
  let used = Number.POSITIVE_INFINITY;
  for (let at = 0; at < heights.length; at += 1) {
    const height = heights[at] ?? 0;
    if (used + gap + height <= limit) used += gap + height;
    else {
      if (columns > 0) tell?.(at);
      columns += 1;
      used = height;
    }
  }
  tell?.(heights.length);
  return columns;
}
