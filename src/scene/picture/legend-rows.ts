import { textWidth } from "../../layout/measure/text-width.ts";
import { wrapSlack } from "../words/wrap-text.ts";
import type { LegendEntry } from "./legend.ts";

/** An entry of a legend, and from where to where in its row it stands. */
export interface EntryInRow {
  readonly entry: LegendEntry;
  readonly left: number;
  readonly right: number;
}

/** Between entries, in font sizes: as usual, and closer where that saves a row. */
const gaps = [1.7, 1.3, 0.9] as const;
/** Of a row's width: how much narrower rows are tried, so that they come out alike. */
const narrower = 0.95;

/** A legend in as few rows as it fits, which are about equally long; the entries keep their order. */
export function legendRows(
  entries: readonly LegendEntry[],
  fontSize: number,
  maxWidth: number,
): readonly (readonly EntryInRow[])[] {
  const rows = (gap: number, width: number) => rowsWithin(entries, fontSize, gap * fontSize, width);
  const fewest = Math.min(...gaps.map((gap) => rows(gap, maxWidth).length));
  const gap = gaps.find((one) => rows(one, maxWidth).length === fewest) ?? gaps[0];
  let made = rows(gap, maxWidth);
  if (fewest < 2) return made;
  for (let width = maxWidth * narrower; ; width *= narrower) {
    const next = rows(gap, width);
    if (next.length > fewest) return made;
    made = next;
  }
}

function rowsWithin(
  entries: readonly LegendEntry[],
  fontSize: number,
  gap: number,
  width: number,
): readonly (readonly EntryInRow[])[] {
  const rows: EntryInRow[][] = [];
  let left = Number.POSITIVE_INFINITY;
  for (const entry of entries) {
    const needed = fontSize * 2.3 + textWidth(entry.text, fontSize, 400) * wrapSlack;
    if (left + needed > width) {
      rows.push([]);
      left = 0;
    }
    const right = left + needed;
    rows.at(-1)?.push({ entry, left, right });
    left = right + gap;
  }
  return rows;
}
