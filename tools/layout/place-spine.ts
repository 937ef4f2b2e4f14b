import { greatest, type Item, type Places, type SpineParts, sum } from "./parts.ts";

const organGap = 12;
const institutionGap = 5.5;
const partGap = 30;
const columnGap = 14;
const outerGap = 9;
/** Between near nodes that stand above each other. */
const nearPitchGap = 4;
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
  const institutions = rows > 0 ? partGap + (rows + 1) * (rowHeight(parts) + institutionGap) : 0;
  const pitch = greatest(parts.outer.map((item) => item.height)) + nearPitchGap;
  const outer = Math.ceil(parts.outer.length / 2) * pitch + 3 * institutionGap;
  return 20 + organs + Math.max(institutions, outer);
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

/** Level with gaps between institutions as far as there are enough; else above each other from the first gap on. */
function placeOuter(parts: SpineParts, middle: number, gaps: readonly number[], places: Places): void {
  const rows = Math.ceil(parts.outer.length / 2);
  const pitch = greatest(parts.outer.map((item) => item.height)) + nearPitchGap;
  parts.outer.forEach((item, index) => {
    const reach = coreWidth(parts) / 2 + outerWidth(parts, index % 2) / 2 + outerGap / 2;
    const row = Math.floor(index / 2);
    const y = rows <= gaps.length ? gaps[row] : undefined;
    places.set(item.id, [middle + (index % 2 === 0 ? -reach : reach), y ?? (gaps[0] ?? 60) + row * pitch]);
  });
}

const rowHeight = (parts: SpineParts) => greatest(parts.institutions.map((item) => item.height));

function coreWidth(parts: SpineParts): number {
  const institutions = greatest(parts.institutions.map((item) => item.width));
  return Math.max(greatest(parts.organs.map((item: Item) => item.width)), 2 * institutions + columnGap);
}

/** Room of the outer column on one side: 0 for the left one, 1 for the right. */
function outerWidth(parts: SpineParts, side: number): number {
  // By the widest of both sides: who stands where is settled only when the territories are placed.
  return parts.outer.length <= side ? 0 : outerGap + greatest(parts.outer.map((item) => item.width));
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
