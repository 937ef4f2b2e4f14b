import type { Language } from "../../core/atlas/vocabulary.ts";
import { formatMessage } from "../../i18n/format.ts";
import { pictureTable } from "../../i18n/messages/picture-table.ts";
import { palette } from "../looks/palette.ts";
import { leastSize, type Page } from "../picture/frame.ts";
import { assemble, type Picture, type PictureLooks, surroundOf } from "../picture/picture.ts";
import type { SceneHeading, SceneLine, SceneRect } from "../types.ts";
import type { TableChart } from "./chart.ts";
import { drawnChart, nothingDrawn, tableRoom } from "./chart-picture.ts";
import {
  largeShare,
  planAlone,
  planTogether,
  type TablePlan,
  tableLeading,
  tablePadding,
} from "./plan-table.ts";
import { describeNoChart, type Table } from "./table.ts";

/** Sizes of a table's words on each kind of page, in points: a row is read along its whole width, also from afar. */
export const tableSizes: Readonly<Record<Page["kind"], readonly number[]>> = {
  slide: [18, 16, 14, 12],
  paper: [13, 12, 11, 10, 9, 8, 7, leastSize.paper],
};

/**
 * A table as a picture of its page: heads, rows between hairlines, numbers that end below each other, with the same
 * things around it as every picture has. What else its view draws, and rows, that have no legible room are told in words.
 * Undefined for one without rows.
 */
export function tablePicture(
  table: Table,
  page: Page,
  looks: PictureLooks,
  language: Language,
): Picture | undefined {
  const note = (left: number, chart: TableChart | undefined) =>
    [
      chart ? "" : describeNoChart(table, language),
      left === 0 ? "" : formatMessage(pictureTable.rowsLeftOut, language, { count: left }),
    ]
      .filter(Boolean)
      .join(language === "zh" ? "" : " ");
  const how = { sizes: tableSizes[page.kind], allowance: { 400: 1, 600: 1 } } as const;
  const planned = (left: number, chart: TableChart | undefined) => {
    const legend = chart?.legend(looks.theme) ?? [];
    const surround = surroundOf(page, looks, { legend, note: note(left, chart) });
    const room = { ...tableRoom(page, surround), kind: page.kind, theme: looks.theme };
    const made = chart ? planTogether(table, chart, room, how) : planAlone(table, room, how);
    return made && { surround, legend, chart, ...made };
  };
  const made = (chart: TableChart | undefined) => {
    const first = planned(0, chart);
    // The words that count what is left out take room of their own.
    return first && first.plan.to < table.rows.length ? planned(table.rows.length, chart) : first;
  };
  const whole = (table.chart && made(table.chart)) ?? made(undefined);
  if (!whole) return undefined;
  const { surround, legend, room, plan, drawing } = whole;
  const left = table.rows.length - plan.to;
  const said = note(left, whole.chart);
  const words = left > 0 ? surroundOf(page, looks, { legend, note: said }) : surround;
  const rows = drawnTable(table, plan, room, looks);
  const chart = drawing ? drawnChart(drawing, table.chart?.said ?? "") : nothingDrawn;
  const drawn = {
    ...chart,
    headings: [...chart.headings, ...rows.headings],
    lines: [...chart.lines, ...rows.lines],
  };
  return {
    ...assemble({ language, size: plan.size }, drawn, words, {
      page,
      looks,
      note: said,
      scale: 1,
      offset: [0, 0],
      leftOut: table.about.slice(table.about.length - Math.min(left, table.about.length)),
    }),
    table,
  };
}

function drawnTable(
  { columns }: Table,
  { size, widths, heights, lines }: TablePlan,
  room: SceneRect,
  { theme }: PictureLooks,
): Pick<Picture, "headings" | "lines"> {
  const { ink, muted } = palette(theme);
  const headings: SceneHeading[] = [];
  const rules: SceneLine[] = [];
  const padding = tablePadding * size;
  let top = room.y;
  for (const [row, height] of heights.entries()) {
    let left = room.x;
    for (const [at, column] of columns.entries()) {
      const width = widths[at] ?? 0;
      const cell = lines[row]?.[at] ?? [];
      const isLarge = row > 0 && column.large === true;
      const fontSize = isLarge ? size * largeShare : size;
      if (cell.length > 0)
        headings.push({
          id: `${row} ${at}`,
          level: "far",
          over: [],
          lines: cell,
          x: column.align === "end" ? left + width - padding : left + padding,
          y: top + height / 2,
          align: column.align ?? "start",
          fontSize,
          lineHeight: fontSize * tableLeading,
          fontWeight: isLarge || row === 0 ? 600 : 400,
          color: row === 0 ? muted : ink,
        });
      left += width;
    }
    top += height;
    rules.push(rule([room.x, room.x + room.width], top, row === 0 ? headRule : rowRule, muted));
  }
  return {
    headings: headings.map((heading) => ({ heading, faded: false })),
    lines: rules.map((line) => ({ line, faded: false })),
  };
}

/** Widths of the rules, in points. */
const [headRule, rowRule] = [1.2, 0.4];

function rule([from, to]: readonly [number, number], y: number, width: number, stroke: string): SceneLine {
  return {
    edges: [],
    project: undefined,
    over: [],
    level: "far",
    points: [
      [from, y],
      [to, y],
    ],
    cornerRadius: 0,
    stroke,
    width,
    dash: [],
    arrow: false,
  };
}
