import type { Block, Places } from "./parts.ts";
import { footLines, slotHeight, stackHeight, type TerritoryPlan } from "./plan-territory.ts";
import { busGap, headGap, indent, nearGap, nearStackGap, type Spacing } from "./spacing.ts";

/** Columns further apart than this no longer read as one territory. */
const widestGap = 56;

/**
 * Writes the places of a territory whose upper left corner is at (`left`, `top`); the columns spread evenly
 * over `width`.
 */
export function placeTerritory(
  plan: TerritoryPlan,
  left: number,
  top: number,
  width: number,
  spacing: Spacing,
  places: Places,
): void {
  const { parts, columnWidths } = plan;
  const used = columnWidths.reduce((sum, one) => sum + one, 0);
  const gap = columnWidths.length > 1 ? Math.min(widestGap, (width - used) / (columnWidths.length - 1)) : 0;
  const spare = width - used - gap * (columnWidths.length - 1);
  const lefts = columnLefts(columnWidths, left + spare / 2, gap);
  places.set(parts.hub.id, [left + width / 2, top + parts.hub.height / 2]);
  let y = top + parts.hub.height + busGap;
  plan.rows.forEach((row, index) => {
    let column = 0;
    for (const block of row) {
      const span = block.columns.length;
      placeBlock(
        block,
        lefts.slice(column, column + span),
        columnWidths.slice(column, column + span),
        y,
        spacing,
        places,
      );
      column += span;
    }
    y += (plan.rowHeights[index] ?? 0) + busGap;
  });
  if (parts.foot.length > 0) placeFoot(parts.foot, lefts, columnWidths, y - busGap + headGap, places);
}

function columnLefts(widths: readonly number[], left: number, gap: number): readonly number[] {
  let x = left;
  return widths.map((width) => {
    const here = x;
    x += width + gap;
    return here;
  });
}

function placeBlock(
  block: Block,
  lefts: readonly number[],
  widths: readonly number[],
  top: number,
  spacing: Spacing,
  places: Places,
): void {
  const [firstLeft] = lefts;
  if (firstLeft === undefined) throw new Error("a block without a column");
  let y = top;
  if (block.head) {
    places.set(block.head.id, [firstLeft + block.head.width / 2, top + block.head.height / 2]);
    y += block.head.height + headGap;
  }
  let bottom = y;
  block.columns.forEach((slots, index) => {
    let slotTop = y;
    const left = (lefts[index] ?? firstLeft) + indent;
    for (const slot of slots) {
      const height = slotHeight(slot);
      const middle = slotTop + height / 2;
      places.set(slot.measure.id, [left + slot.measure.width / 2, middle]);
      placeBeside(slot.beside, left + slot.measure.width + nearGap, middle, places);
      slotTop += height + spacing.rowGap;
    }
    bottom = Math.max(bottom, y + stackHeight(slots, spacing));
  });
  if (block.foot.length > 0) placeFoot(block.foot, lefts, widths, bottom + headGap, places);
}

function placeBeside(
  items: readonly { id: string; width: number; height: number }[],
  left: number,
  middle: number,
  places: Places,
): void {
  const stack =
    items.reduce((sum, item) => sum + item.height, 0) + Math.max(0, items.length - 1) * nearStackGap;
  let y = middle - stack / 2;
  for (const item of items) {
    places.set(item.id, [left + item.width / 2, y + item.height / 2]);
    y += item.height + nearStackGap;
  }
}

function placeFoot(
  items: readonly { id: string; width: number; height: number }[],
  lefts: readonly number[],
  widths: readonly number[],
  top: number,
  places: Places,
): void {
  for (const place of footLines(items, widths).places) {
    const left = lefts[place.column] ?? lefts[0] ?? 0;
    places.set(place.id, [left + place.left + place.width / 2, top + place.middle]);
  }
}
