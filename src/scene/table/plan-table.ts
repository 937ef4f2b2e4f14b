import { textWidth } from "../../layout/measure/text-width.ts";
import type { SceneRect } from "../types.ts";
import { wrapSlack, wrapText } from "../words/wrap-text.ts";
import type { ChartDrawing, ChartRoom, TableChart } from "./chart.ts";
import type { Table } from "./table.ts";

/** What is said large, in sizes of the other words. */
export const largeShare = 1.5;
/** Between baselines, and within a cell on each side, in sizes of its words. */
export const [tableLeading, tablePadding] = [1.2, 0.27];
/** Rows open so much where there is room. */
const mostAir = 1.35;

/** The room of a table, in points, and how it may be set there. */
export interface TableRoom {
  readonly width: number;
  readonly height: number;
  /** Sizes of its words: the largest at which all of it fits, else the last on as many pages as it takes. */
  readonly sizes: readonly number[];
  /** How many rows a page has at most; as many as it can where nothing is said. */
  readonly most?: number;
  /** How much wider than the table of widths the faces are at worst, by weight. */
  readonly allowance: Readonly<Record<400 | 600, number>>;
}

/** How the head and some rows of a table stand, in points. */
export interface TablePlan {
  readonly size: number;
  readonly widths: readonly number[];
  /** Of the head, then of each row. */
  readonly heights: readonly number[];
  /** Each cell in lines, the head's first. */
  readonly lines: readonly (readonly (readonly string[])[])[];
  /** The rows that stand here: from which, to before which. */
  readonly from: number;
  readonly to: number;
}

/** Plans a table on as few pages as it can be read on; none where not even a row has room. O(rows × sizes). */
export function planTable(table: Table, room: TableRoom): readonly TablePlan[] {
  let plans: readonly TablePlan[] = [];
  for (const size of room.sizes) {
    plans = plansAt(table, room, size);
    if (plans.length === 1) return plans;
  }
  return plans;
}

function plansAt(table: Table, room: TableRoom, size: number): readonly TablePlan[] {
  const { columns, rows } = table;
  const widths = widthsOf(table, room, size);
  const all = [columns.map(({ head }) => head), ...rows].map((cells, row) =>
    cells.map((text, at) => {
      const isLarge = row > 0 && columns[at]?.large === true;
      const weight = isLarge || row === 0 ? 600 : 400;
      const fontSize = size * (isLarge ? largeShare : 1);
      const maxWidth = ((widths[at] ?? 0) - 2 * tablePadding * size) / room.allowance[weight];
      const lines = wrapText(text, { maxWidth, maxLines: 12, fontSize, weight });
      return { lines, height: Math.max(1, lines.length) * fontSize * tableLeading + 2 * tablePadding * size };
    }),
  );
  const heights = all.map((cells) => Math.max(...cells.map(({ height }) => height)));
  const lines = all.map((cells) => cells.map((cell) => cell.lines));
  const [head = 0] = heights;
  const plans: TablePlan[] = [];
  for (let from = 0; from < rows.length; ) {
    let [to, height] = [from, head];
    while (
      to < rows.length &&
      to - from < (room.most ?? rows.length) &&
      height + (heights[to + 1] ?? 0) <= room.height
    ) {
      height += heights[to + 1] ?? 0;
      to += 1;
    }
    if (to === from) return [];
    const air = Math.min(mostAir, room.height / height);
    plans.push({
      size,
      widths,
      heights: [head, ...heights.slice(from + 1, to + 1)].map((one) => one * air),
      lines: [lines[0] ?? [], ...lines.slice(from + 1, to + 1)],
      from,
      to,
    });
    from = to;
  }
  return plans;
}

/**
 * The widths of columns: by their shares, but none has less than its longest word takes, as far as there is room, or more
 * than its longest cell takes on one line while others need it; what none needs is shared by all.
 */
function widthsOf({ columns, rows }: Table, room: TableRoom, size: number): readonly number[] {
  const needs = columns.map(({ head, large }, at) => {
    const wide = (text: string, fontSize: number, weight: 400 | 600) =>
      textWidth(text, fontSize, weight) * wrapSlack * room.allowance[weight];
    const widest = (partsOf: (text: string) => readonly string[]) => {
      const heads = partsOf(head).map((part) => wide(part, size, 600));
      const cells = rows.flatMap((cells) =>
        partsOf(cells[at] ?? "").map((part) =>
          large ? wide(part, size * largeShare, 600) : wide(part, size, 400),
        ),
      );
      return [...heads, ...cells].reduce((most, one) => Math.max(most, one), 0) + 2.1 * tablePadding * size;
    };
    return { least: widest(unbroken), most: widest((text) => [text]) };
  });
  const given = new Map<number, number>();
  for (;;) {
    const open = [...columns.entries()].filter(([at]) => !given.has(at));
    const free = room.width - [...given.values()].reduce((sum, one) => sum + one, 0);
    const whole = open.reduce((sum, [, { share }]) => sum + share, 0);
    const shares = open.map(([at, { share }]) => {
      const { least, most } = needs[at] ?? { least: 0, most: 0 };
      return { at, least, most, own: (free * share) / whole };
    });
    // Who needs more first: it comes from what the others have.
    const tight = shares.filter(({ least, own }) => least > own);
    const settled =
      tight.length > 0
        ? tight.map(({ at, least }) => [at, least] as const)
        : shares.filter(({ most, own }) => most <= own).map(({ at, most }) => [at, most] as const);
    if (open.length === 0) {
      const all = columns.reduce((sum, { share }) => sum + share, 0);
      return columns.map(({ share }, at) => (given.get(at) ?? 0) + (free * share) / all);
    }
    if (settled.length === 0) return columns.map(({ share }, at) => given.get(at) ?? (free * share) / whole);
    for (const [at, width] of settled) given.set(at, width);
  }
}

/** What no line breaks within: words, and single Chinese characters. */
function unbroken(text: string): readonly string[] {
  return text.match(/\p{Script=Han}|[^\s\p{Script=Han}]+/gu) ?? [];
}

/** How much of the room charts are tried in, by where they stand. */
const shares: Readonly<Record<TableChart["place"], readonly number[]>> = {
  above: [0.4, 0.32, 0.24],
  below: [0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4],
};
/** Between a chart and its table, in points. */
const between = 10;

/** More than any size of words. */
const wholeWorth = 1000;

/** A table on a page, what stands with it there, and where the rows begin. */
export interface PlannedPage {
  readonly plan: TablePlan;
  readonly room: SceneRect;
  readonly drawing?: ChartDrawing;
}

/** Plans the first page of a table without what else its view draws. */
export function planAlone(
  table: Table,
  room: SceneRect,
  how: Pick<TableRoom, "sizes" | "allowance">,
): PlannedPage | undefined {
  const [plan] = planTable(table, { ...room, ...how });
  return plan && { plan, room };
}

/**
 * Plans a table and its chart on one page: so that all rows are there, then so that the smallest words are as large as
 * they can be. Undefined where one of them has no room beside the other.
 */
export function planTogether(
  table: Table,
  chart: TableChart,
  room: ChartRoom,
  how: Pick<TableRoom, "sizes" | "allowance">,
): PlannedPage | undefined {
  let best: PlannedPage | undefined;
  let most = 0;
  for (const share of shares[chart.place]) {
    const first = chart.draw({ ...room, height: room.height * share });
    if (!first) continue;
    const taken = first.height + between;
    const y = chart.place === "above" ? room.y + taken : room.y;
    const made = planAlone(table, { ...room, y, height: room.height - taken }, how);
    const isWhole = made?.plan.to === table.rows.length;
    if (!made || (chart.place === "below" && !isWhole)) continue;
    const tall = made.plan.heights.reduce((sum, height) => sum + height, 0);
    const below = { ...room, y: room.y + tall + between, height: room.height - tall - between };
    const drawing = chart.place === "above" ? first : chart.draw(below);
    if (!drawing) continue;
    const worth = Math.min(made.plan.size, drawing.size) + (isWhole ? wholeWorth : 0);
    if (worth > most) [best, most] = [{ ...made, drawing }, worth];
  }
  return best;
}
