import type { Content, Label } from "../content/content.ts";
import { labelBreaks } from "../measure/label-breaks.ts";
import { boxesOf, type Ended } from "../plan/set-between-ends.ts";
import type { Setting } from "../plan/setting.ts";

/** The columns of the lanes from left to right. */
export const laneColumns = ["goal", "root", "branch", "leaf", "detail", "actor"] as const;

/** One of them. */
export type LaneColumn = (typeof laneColumns)[number];

/** A column: its left edge and its width, in em. */
export interface LaneSpan {
  readonly x: number;
  readonly width: number;
}

/** The columns that a content needs, and all their width. */
export interface LaneSpans {
  readonly spans: Readonly<Partial<Record<LaneColumn, LaneSpan>>>;
  readonly width: number;
}

/** Left of each column, the room for its lines; it grows where there is more. */
const gutter = 1.9;
const mostGutter = 3.4;
const mostLines = 3;
/** Columns give way in this order, each from one line to two before the first goes to three. */
const givesWay: readonly LaneColumn[] = ["actor", "detail", "root", "goal", "branch", "leaf"];

/** What stands only at the head of a lane leaves its width to what fills the rest. */
const atHead: readonly LaneColumn[] = ["goal", "root"];

interface Words {
  readonly labels: readonly Label[];
  /** How wide each way to set a label is, with what stands beside the words, from one line on. */
  widthsOf(label: Label): readonly number[];
}

/** Sets columns into a room, labels on one line unless that makes them too wide; O(labels). */
export function laneSpans(setting: Setting, content: Content, room: number): LaneSpans {
  const words = wordsOf(setting, content);
  const used = laneColumns.filter((column) => words[column].labels.length > 0);
  const widths = new Map(used.map((column) => [column, widthsOf(words[column])]));
  const lines = new Map(used.map((column) => [column, atHead.includes(column) ? 2 : 1]));
  const widthOf = (column: LaneColumn) => widths.get(column)?.[(lines.get(column) ?? 1) - 1] ?? 0;
  const total = () => used.reduce((sum, column) => sum + widthOf(column), 0) + gutter * (used.length - 1);
  for (let most = 2; most <= mostLines; most += 1)
    for (const column of givesWay) if (lines.has(column) && total() > room) lines.set(column, most);
  const spare = Math.max(0, room - total());
  const between = Math.min(mostGutter, gutter + spare / Math.max(1, used.length - 1));
  const left = Math.max(0, room - total() - (between - gutter) * (used.length - 1));
  // What still is to spare goes to what is read most.
  const wide = (column: LaneColumn) =>
    widthOf(column) +
    (column === "leaf" || column === "detail" ? Math.min(left / 2, 0.25 * widthOf(column)) : 0);
  let x = 0;
  const spans: Partial<Record<LaneColumn, LaneSpan>> = {};
  for (const column of used) {
    spans[column] = { x, width: wide(column) };
    x += wide(column) + between;
  }
  return { spans, width: used.length > 0 ? x - between : 0 };
}

function wordsOf({ style }: Setting, { territories, goals }: Content): Readonly<Record<LaneColumn, Words>> {
  const blocks = territories.flatMap((territory) => territory.blocks);
  const rows = blocks.flatMap((block) => block.rows);
  const details = [...territories.flatMap(({ crest }) => crest), ...rows.flatMap((row) => row.details)];
  const served = new Set(territories.flatMap((territory) => territory.goals.map(({ goal }) => goal)));
  const sign = style.glyph * style.detail + 0.1;
  const ended = (kind: Ended) => (label: Label) =>
    boxesOf(label, kind, style[kind]).map(({ width }) => width);
  const plain = (size: number, beside: number) => (label: Label) =>
    labelBreaks(label, 400).map(({ width }) => width * size + beside);
  return {
    goal: {
      labels: goals.filter(({ id }) => served.has(id)).map(({ label }) => label),
      widthsOf: ended("goal"),
    },
    root: { labels: territories.map(({ label }) => label), widthsOf: ended("root") },
    branch: { labels: blocks.flatMap(({ label }) => label ?? []), widthsOf: ended("branch") },
    leaf: { labels: rows.map(({ label }) => label), widthsOf: plain(1, 2 * style.padX) },
    detail: {
      labels: details.filter(({ acts }) => !acts).map(({ label }) => label),
      widthsOf: plain(style.detail, sign),
    },
    actor: {
      labels: details.filter(({ acts }) => acts).map(({ label }) => label),
      widthsOf: plain(style.detail, sign),
    },
  };
}

/** How wide a column is with labels of up to one, two and three lines. */
function widthsOf({ labels, widthsOf: ofLabel }: Words): readonly number[] {
  const all = labels.map(ofLabel);
  return Array.from({ length: mostLines }, (_, at) =>
    all.reduce((most, own) => Math.max(most, own[Math.min(at, own.length - 1)] ?? 0), 0),
  );
}
