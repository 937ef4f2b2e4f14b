import { greatest, type Item, type Places, type SpineParts, sum } from "./parts.ts";

const organGap = 12;
const institutionGap = 7;
const partGap = 30;
const columnGap = 14;
const outerGap = 9;
/** Rows under the street that the outer columns leave to the ties of the projects that begin there. */
const spared = 2;

/** The stretch of the spine between two streets. */
export interface Reach {
  readonly from: number;
  readonly to: number;
}

/** Half widths of the spine left and right of its middle: two columns and, where something stands in it, an outer one. */
export function spineReach(parts: SpineParts): { readonly left: number; readonly right: number } {
  const half = coreWidth(parts) / 2;
  return { left: half + outerWidth(parts, 0), right: half + outerWidth(parts, 1) };
}

/** Height the spine needs when nothing interrupts it. */
export function spineHeight(parts: SpineParts): number {
  const organs = sum(parts.organs.map((item) => item.height + organGap));
  const rows = Math.ceil(parts.institutions.length / 2);
  return 20 + organs + (rows > 0 ? partGap + rows * (rowHeight(parts) + institutionGap) : 0);
}

/**
 * Writes the places of the spine around the vertical line `middle`: organs above each other, then the chief
 * institution alone and the others in two columns, none across a street; what several projects share at
 * half size in the outer columns, level with the gaps between institutions so that ties pass.
 */
export function placeSpine(
  parts: SpineParts,
  middle: number,
  reaches: readonly Reach[],
  places: Places,
): number {
  const flow = flowThrough(reaches);
  flow.skip(18);
  for (const organ of parts.organs) places.set(organ.id, [middle, flow.take(organ.height, organGap)]);
  flow.skip(partGap - organGap);
  const [chief, ...others] = parts.institutions;
  const height = rowHeight(parts);
  const gaps: number[] = [];
  if (chief) places.set(chief.id, [middle, flow.take(height, institutionGap)]);
  const side = greatest(parts.institutions.map((item) => item.width)) / 2 + columnGap / 2;
  for (let index = 0; index < others.length; index += 2) {
    const y = flow.take(height, institutionGap);
    gaps.push(y + (height + institutionGap) / 2);
    const [left, right] = [others[index], others[index + 1]];
    if (left) places.set(left.id, [middle - side, y]);
    if (right) places.set(right.id, [middle + side, y]);
  }
  placeOuter(parts, middle, gaps.length > spared ? gaps.slice(spared) : gaps, places);
  return flow.end();
}

function placeOuter(parts: SpineParts, middle: number, gaps: readonly number[], places: Places): void {
  parts.outer.forEach((item, index) => {
    const reach = coreWidth(parts) / 2 + outerWidth(parts, index % 2) / 2 + outerGap / 2;
    const row = Math.floor(index / 2);
    const step = gaps[row] ?? (gaps.at(-1) ?? 0) + (row - gaps.length + 1) * (item.height + institutionGap);
    places.set(item.id, [middle + (index % 2 === 0 ? -reach : reach), step]);
  });
}

const rowHeight = (parts: SpineParts) => greatest(parts.institutions.map((item) => item.height));

function coreWidth(parts: SpineParts): number {
  const institutions = greatest(parts.institutions.map((item) => item.width));
  return Math.max(greatest(parts.organs.map((item: Item) => item.width)), 2 * institutions + columnGap);
}

/** Room of the outer column on one side: 0 for the left one, 1 for the right. */
function outerWidth(parts: SpineParts, side: number): number {
  const here = parts.outer.filter((_, index) => index % 2 === side);
  return here.length === 0 ? 0 : outerGap + greatest(here.map((item) => item.width));
}

/** Hands out stretches from top to bottom that never lie across a gap between reaches. */
function flowThrough(reaches: readonly Reach[]) {
  let index = 0;
  let y = reaches[0]?.from ?? 0;
  return {
    skip(distance: number) {
      y += distance;
    },
    take(height: number, gap: number): number {
      let reach = reaches[index];
      while (reach && y + height > reach.to && index + 1 < reaches.length) {
        index += 1;
        reach = reaches[index];
        y = Math.max(y, reach?.from ?? y);
      }
      const middle = y + height / 2;
      y += height + gap;
      return middle;
    },
    end: () => y,
  };
}
