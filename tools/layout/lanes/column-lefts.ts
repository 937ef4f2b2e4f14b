import { type LaneColumn, laneColumns } from "../../../src/scene/form/lane-columns.ts";
import { greatest, type Item, sum } from "../parts.ts";
import type { LaneParts } from "./lane-parts.ts";
import { hangerWidth } from "./stack.ts";

/** Least room left of each column, for the ties that run there, in scene units. */
const leastGutter: Readonly<Record<LaneColumn, number>> = {
  organ: 0,
  project: 56,
  strand: 38,
  measure: 38,
  near: 44,
  institution: 40,
};

/** The part of the room to spare that each gutter takes: most where ties gather that several columns share. */
const sparedShare: Readonly<Record<LaneColumn, number>> = {
  organ: 0,
  project: 0.28,
  strand: 0.1,
  measure: 0.1,
  near: 0.2,
  institution: 0.32,
};

/** Where each column's left edge is when the first begins at `from` and the last ends at `to`, or further right where that is too narrow. */
export function columnLefts(
  parts: LaneParts,
  from: number,
  to: number,
): { readonly lefts: Readonly<Record<LaneColumn, number>>; readonly right: number } {
  const blocks = parts.lanes.flatMap((lane) => lane.blocks);
  const rows = blocks.flatMap((block) => block.rows);
  const near = [...rows.flatMap((row) => row.beside), ...[...parts.streets.values()].flat()];
  const widths: Record<LaneColumn, number> = {
    organ: widest(parts.organs),
    project: widest(parts.lanes.map((lane) => lane.project)),
    strand: widest(blocks.flatMap((block) => block.strand ?? [])),
    measure: widest(rows.flatMap((row) => row.measure ?? [])),
    near: greatest(near.map(hangerWidth)),
    institution: greatest(parts.institutions.map(hangerWidth)),
  };
  const spare = Math.max(0, to - from - sum(Object.values(widths)) - sum(Object.values(leastGutter)));
  const lefts = { organ: from, project: from, strand: from, measure: from, near: from, institution: from };
  let x = from;
  for (const column of laneColumns) {
    x += leastGutter[column] + sparedShare[column] * spare;
    lefts[column] = x;
    x += widths[column];
  }
  return { lefts, right: x };
}

const widest = (items: readonly Item[]) => greatest(items.map((item) => item.width));
