import type { Language } from "../../core/atlas/vocabulary.ts";
import type { Drawn } from "../picture/drawn.ts";
import type { Page } from "../picture/frame.ts";
import { assemble, type Picture, type PictureLooks, surroundOf } from "../picture/picture.ts";
import type { Surround } from "../picture/picture-surround.ts";
import type { SceneRect } from "../types.ts";
import type { ChartDrawing, TableChart } from "./chart.ts";
import type { TableRoom } from "./plan-table.ts";
import { type PlannedPage, planTogether } from "./plan-table.ts";
import type { Table } from "./table.ts";

/** What a view draws besides its rows, as a picture of its own; undefined where it has no legible room. */
export function chartPicture(
  chart: TableChart,
  page: Page,
  looks: PictureLooks,
  language: Language,
): Picture | undefined {
  const { surround, room } = surroundOfChart(chart, page, looks);
  const first = chart.draw(room);
  if (!first) return undefined;
  // In the middle of what is free.
  const down = (room.height - first.height) / 2;
  const drawing = chart.draw({ ...room, y: room.y + down, height: room.height - down }) ?? first;
  return assembled(drawing, chart, surround, page, looks, language);
}

/**
 * What a view draws besides its rows, as a picture that leaves its place to the table, for formats that have tables of
 * their own; undefined where the page has no legible room for the one and all rows of the other.
 */
export function chartAroundTable(
  table: Table,
  page: Page,
  looks: PictureLooks,
  language: Language,
  how: Pick<TableRoom, "sizes" | "allowance">,
): (PlannedPage & { readonly picture: Picture }) | undefined {
  const { chart } = table;
  if (!chart) return undefined;
  const { surround, room } = surroundOfChart(chart, page, looks);
  const planned = planTogether(table, chart, room, how);
  if (!planned?.drawing || planned.plan.to < table.rows.length) return undefined;
  return { ...planned, picture: assembled(planned.drawing, chart, surround, page, looks, language) };
}

function surroundOfChart(chart: TableChart, page: Page, looks: PictureLooks) {
  const surround = surroundOf(page, looks, { legend: chart.legend(looks.theme), note: "" });
  return { surround, room: { ...tableRoom(page, surround), kind: page.kind, theme: looks.theme } };
}

function assembled(
  drawing: ChartDrawing,
  chart: TableChart,
  surround: Surround,
  page: Page,
  looks: PictureLooks,
  language: Language,
): Picture {
  const rest = { page, looks, note: "", scale: 1, offset: [0, 0], leftOut: [] } as const;
  return assemble({ language, size: drawing.size }, drawnChart(drawing, chart.said), surround, rest);
}

const [sideMargin, gap] = [18, 6];

/** Where a table and its chart may stand between what surrounds them. */
export function tableRoom(page: Page, { texts, window: { y, height } }: Surround): SceneRect {
  const margin = texts[0]?.x ?? sideMargin;
  return { x: margin, y: y + gap, width: page.width - 2 * margin, height: height - 2 * gap };
}

/** A picture without anything. */
export const nothingDrawn: Drawn = { panels: [], edges: [], nodes: [], headings: [], lines: [] };

/** A chart as what a picture draws. */
export const drawnChart = ({ shapes, lines, words }: ChartDrawing, said: string): Drawn => ({
  ...nothingDrawn,
  chart: { said, shapes },
  headings: words.map((heading) => ({ heading, faded: false })),
  lines: lines.map((line) => ({ line, faded: false })),
});
