import type { Block } from "../content/content.ts";
import { type RowPlan, splitColumns, stackHeight } from "./rows.ts";
import { boxHeight, type Setting, setLabel } from "./setting.ts";

/** The box of a branch. */
export interface HeadPlan {
  readonly lines: readonly string[];
  readonly width: number;
  readonly height: number;
}

/** A branch and its leaves, over one column or more. */
export interface BlockPlan {
  readonly block: Block;
  readonly head: HeadPlan | undefined;
  readonly columns: readonly (readonly RowPlan[])[];
  /** How many columns of the territory it takes. */
  readonly span: number;
  readonly width: number;
}

/** Between a branch's words and its ends. */
export const headPadX = 0.65;
const headPadY = 0.2;
const belowSpanningHead = 0.15;

/** The width of a column whose leaves have `measure` em for their words. */
export function columnWidth({ style }: Setting, measure: number): number {
  return measure + 2 * style.padX + style.indent;
}

/** A branch at a span of columns. */
export function planBlock(
  setting: Setting,
  block: Block,
  rows: readonly RowPlan[],
  span: number,
  measure: number,
): BlockPlan {
  const { style } = setting;
  const column = columnWidth(setting, measure);
  return {
    block,
    head: block.label && planHead(setting, block.label, column),
    columns: splitColumns(rows, span, style.row),
    span,
    width: span * column + (span - 1) * style.gutter,
  };
}

function planHead(setting: Setting, label: NonNullable<Block["label"]>, room: number): HeadPlan {
  const size = setting.style.branch;
  const { lines, width } = setLabel(setting, label, 600, size, room - 2 * headPadX);
  return { lines, width: width + 2 * headPadX, height: boxHeight(setting, lines.length, size, headPadY) };
}

/** Around a branch that spans columns, for its panel. */
export function panelPad({ style }: Setting, { span }: BlockPlan): number {
  return span > 1 ? style.panel : 0;
}

/** From a block's top down to its first leaves. */
export function topOfRows(setting: Setting, plan: BlockPlan, air: number): number {
  const pad = panelPad(setting, plan);
  if (!plan.head) return pad;
  if (plan.block.rows.length === 0) return pad + plan.head.height;
  return pad + plan.head.height + setting.style.after * air + (plan.span > 1 ? belowSpanningHead : 0);
}

/** A block's height with gaps `air` times as wide. */
export function blockHeight(setting: Setting, plan: BlockPlan, air: number): number {
  const gap = setting.style.row * air;
  const rows = plan.columns.reduce((most, column) => Math.max(most, stackHeight(column, gap)), 0);
  return topOfRows(setting, plan, air) + rows + panelPad(setting, plan);
}
