import type { Block } from "../content/content.ts";
import { columnEnds, type RowPlan, splitColumns, stackHeight } from "./rows.ts";
import { type EndedLabel, setBetweenEnds } from "./set-between-ends.ts";
import { boxHeight, type Setting } from "./setting.ts";

/** The box of a branch. */
export interface HeadPlan extends EndedLabel {
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

const headPadY = 0.2;
const belowSpanningHead = 0.15;

/** The width of a column whose leaves have `measure` em for their words. */
export function columnWidth({ style }: Setting, measure: number): number {
  return measure + 2 * style.padX + style.indent;
}

/** A branch at a span of columns, its leaves set. */
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
    head: planHead(setting, block, measure),
    columns: splitColumns(rows, span, style.row),
    span,
    width: span * column + (span - 1) * style.gutter,
  };
}

/** The box of a branch whose column's leaves have `measure` em for their words; none for leaves without a branch. */
export function planHead(setting: Setting, { label }: Block, measure: number): HeadPlan | undefined {
  if (!label) return undefined;
  const size = setting.style.branch;
  const head = setBetweenEnds(label, "branch", size, columnWidth(setting, measure));
  return { ...head, height: boxHeight(setting, head.lines.length, size, headPadY) };
}

/** Around a branch that spans columns, for its panel. */
export function panelPad({ style }: Setting, { span }: Pick<BlockPlan, "span">): number {
  return span > 1 ? style.panel : 0;
}

/** From a block's top down to its first leaves. */
export function topOfRows(
  setting: Setting,
  plan: Pick<BlockPlan, "block" | "head" | "span">,
  air: number,
): number {
  const pad = panelPad(setting, plan);
  if (!plan.head) return pad;
  if (plan.block.rows.length === 0) return pad + plan.head.height;
  return pad + plan.head.height + setting.style.after * air + (plan.span > 1 ? belowSpanningHead : 0);
}

/** A block's height with gaps `air` times as wide. */
export function blockHeight(setting: Setting, plan: BlockPlan, air: number): number {
  const gap = setting.style.row * air;
  const tall = plan.columns.map((rows) =>
    stackHeight(
      rows.map(({ height }) => height),
      gap,
    ),
  );
  return topOfRows(setting, plan, air) + Math.max(0, ...tall) + panelPad(setting, plan);
}

/** The same for a block whose leaves have these heights, without planning it. */
export function heightOfSpan(
  setting: Setting,
  plan: Pick<BlockPlan, "block" | "head" | "span">,
  heights: readonly number[],
): number {
  const gap = setting.style.row;
  let [tall, from] = [0, 0];
  for (const end of columnEnds(heights, plan.span, gap)) {
    tall = Math.max(tall, stackHeight(heights.slice(from, end), gap));
    from = end;
  }
  return topOfRows(setting, plan, 1) + tall + panelPad(setting, plan);
}
