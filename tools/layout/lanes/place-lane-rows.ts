import type { LaneColumn } from "../../../src/scene/form/lane-columns.ts";
import { type Places, sum } from "../parts.ts";
import type { Lane, LaneBlock, LaneParts, LaneRow } from "./lane-parts.ts";
import { placeStack, stackHeight } from "./stack.ts";

/** Between rows: enough for a tie to pass between what stands in them. */
const rowGap = 7;
const blockGap = 15;
/** Between lanes: air, and a street for ties. */
const laneGap = 38;
/** Above and below near nodes that stand in a street, so that ties pass there too. */
const streetRoom = 22;

type Lefts = Readonly<Record<LaneColumn, number>>;

/** Writes the places of projects, strands, measures and near nodes, lane below lane from `top` on. */
export function placeLaneRows(parts: LaneParts, lefts: Lefts, top: number, places: Places): void {
  let y = top;
  parts.lanes.forEach((lane, index) => {
    placeLane(lane, lefts, y, places);
    y += laneHeight(lane);
    const street = parts.streets.get(index) ?? [];
    placeStack(street, lefts.near, y + streetRoom, places);
    y += street.length > 0 ? stackHeight(street) + 2 * streetRoom : laneGap;
  });
}

function placeLane(lane: Lane, lefts: Lefts, top: number, places: Places): void {
  const { project, blocks } = lane;
  let y = top;
  const middles = blocks.map((block) => {
    const middle = placeBlock(block, lefts, y, places);
    y += blockHeight(block) + blockGap;
    return middle;
  });
  const half = project.height / 2;
  const middle = middleOf(middles) ?? top + laneHeight(lane) / 2;
  const within = Math.min(Math.max(middle, top + half), top + laneHeight(lane) - half);
  places.set(project.id, [lefts.project + project.width / 2, within]);
}

/** Returns the height of the strand, or where it would stand. */
function placeBlock(block: LaneBlock, lefts: Lefts, top: number, places: Places): number {
  const { strand, rows } = block;
  let y = top + (blockHeight(block) - rowsHeight(rows)) / 2;
  const middles: number[] = [];
  for (const row of rows) {
    const middle = y + rowHeight(row) / 2;
    if (row.measure) {
      places.set(row.measure.id, [lefts.measure + row.measure.width / 2, middle]);
      middles.push(middle);
    }
    placeStack(row.beside, lefts.near, middle - stackHeight(row.beside) / 2, places);
    y += rowHeight(row) + rowGap;
  }
  const middle = middleOf(middles) ?? top + blockHeight(block) / 2;
  if (strand) places.set(strand.id, [lefts.strand + strand.width / 2, middle]);
  return middle;
}

/** Half way between the first and the last; undefined for none. */
function middleOf(values: readonly number[]): number | undefined {
  const [first, last] = [values[0], values.at(-1)];
  return first === undefined || last === undefined ? undefined : (first + last) / 2;
}

const rowHeight = (row: LaneRow) => Math.max(row.measure?.height ?? 0, stackHeight(row.beside));

const rowsHeight = (rows: readonly LaneRow[]) =>
  sum(rows.map(rowHeight)) + Math.max(0, rows.length - 1) * rowGap;

const blockHeight = ({ strand, rows }: LaneBlock) => Math.max(strand?.height ?? 0, rowsHeight(rows));

const laneHeight = ({ project, blocks }: Lane) =>
  Math.max(project.height, sum(blocks.map(blockHeight)) + Math.max(0, blocks.length - 1) * blockGap);
