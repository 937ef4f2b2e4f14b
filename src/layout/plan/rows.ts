import type { Detail, Row } from "../content/content.ts";
import { boxHeight, type Setting, setLabel } from "./setting.ts";

/** A detail below its leaf: its place from the leaf's left upper corner. */
export interface DetailPlan {
  readonly detail: Detail;
  readonly lines: readonly string[];
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A leaf with its details below it. */
export interface RowPlan {
  readonly row: Row;
  readonly lines: readonly string[];
  /** Of its box alone. */
  readonly boxHeight: number;
  readonly details: readonly DetailPlan[];
  readonly height: number;
}

/** Whether details stand one a line or one after the other. */
export type DetailFlow = "lines" | "flow";

const betweenDetails = 0.55;
const belowDetails = 0.14;

/** A leaf whose words have `measure` em of room. */
export function planRow(setting: Setting, row: Row, measure: number, flow: DetailFlow): RowPlan {
  const { style } = setting;
  const { lines } = setLabel(setting, row.label, 400, 1, measure);
  const main = boxHeight(setting, lines.length, 1, style.padY);
  const room = measure + 2 * style.padX - style.detailIndent;
  const details: DetailPlan[] = [];
  let [x, y, lineHeight] = [0, main + style.detailRow, 0];
  for (const detail of row.details) {
    const sign = style.glyph * style.detail;
    const set = setLabel(setting, detail.label, 400, style.detail, room - sign);
    const width = Math.min(room, sign + set.width + 0.1);
    if (x > 0 && (flow === "lines" || x + width > room)) {
      y += lineHeight + style.detailRow;
      x = 0;
      lineHeight = 0;
    }
    details.push({ detail, lines: set.lines, x: style.detailIndent + x, y, width });
    x += width + betweenDetails;
    lineHeight = Math.max(lineHeight, set.lines.length * style.detail * style.leading);
  }
  const height = details.length > 0 ? y + lineHeight + belowDetails : main;
  return { row, lines, boxHeight: main, details, height };
}

interface Tall {
  readonly height: number;
}

/** The height of things below each other. */
export function stackHeight(things: readonly Tall[], gap: number): number {
  return things.reduce((sum, { height }) => sum + height, 0) + gap * Math.max(0, things.length - 1);
}

/** Things in order over at most `count` columns, the tallest as low as can be (bisection on its height). */
export function splitColumns<T extends Tall>(
  things: readonly T[],
  count: number,
  gap: number,
): readonly T[][] {
  if (count === 1 || things.length < 2) return [[...things]];
  let low = things.reduce((most, { height }) => Math.max(most, height), 0);
  let high = stackHeight(things, gap);
  let best: T[][] = [[...things]];
  for (let step = 0; step < 14; step += 1) {
    const limit = (low + high) / 2;
    const columns = filledColumns(things, limit, gap);
    if (columns.length <= count) {
      best = columns;
      high = limit;
    } else low = limit;
  }
  return best;
}

function filledColumns<T extends Tall>(things: readonly T[], limit: number, gap: number): T[][] {
  const columns: T[][] = [];
  let used = Number.POSITIVE_INFINITY;
  for (const thing of things) {
    const last = columns.at(-1);
    if (last && used + gap + thing.height <= limit) {
      last.push(thing);
      used += gap + thing.height;
    } else {
      columns.push([thing]);
      used = thing.height;
    }
  }
  return columns;
}
