import type { Label } from "../content/content.ts";
import { type Break, labelBreaks, linesWithin } from "../measure/label-breaks.ts";
import type { Style } from "../style.ts";

/** How things are set. */
export interface Setting {
  readonly style: Style;
}

/** A label set at `size` within `width`, both in em of a leaf's label; its width is in that unit too. */
export function setLabel(label: Label, weight: 400 | 600, size: number, width: number): Break {
  const { lines, width: own } = linesWithin(labelBreaks(label, weight), width / size);
  return { lines, width: own * size };
}

/** The height of a box around `lines` lines. */
export function boxHeight({ style }: Setting, lines: number, size: number, pad: number): number {
  return lines * size * style.leading + 2 * pad;
}
