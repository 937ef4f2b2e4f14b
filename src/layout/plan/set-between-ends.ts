import type { Label } from "../content/content.ts";
import { type Break, labelBreaks } from "../measure/label-breaks.ts";

/** A box whose ends narrow upwards and downwards: a hexagon, an octagon, a pill. */
export type Ended = "root" | "goal" | "branch";

/**
 * Between the longest words of a box and its ends, in em of a leaf's label; with each line after the second, the first and
 * the last line come nearer to these.
 */
const pads: Readonly<Record<Ended, { readonly usual: number; readonly more: number }>> = {
  root: { usual: 1.3, more: 0.6 },
  goal: { usual: 0.8, more: 0.4 },
  branch: { usual: 0.65, more: 0.42 },
};

/** Words in a box, how wide that is, and what it leaves between them and its ends. */
export interface EndedLabel {
  readonly lines: readonly string[];
  readonly width: number;
  readonly pad: number;
}

/** Every way to set a label in a box, the words at `size`, from one line to four; all in em of a leaf's label. */
export function boxesOf(label: Label, kind: Ended, size: number): readonly EndedLabel[] {
  return labelBreaks(label, 600).map((broken) => boxAround(broken, kind, size));
}

function boxAround({ lines, width }: Break, kind: Ended, size: number): EndedLabel {
  const pad = pads[kind].usual + pads[kind].more * Math.max(0, lines.length - 2);
  return { lines, width: width * size + 2 * pad, pad };
}

/** The box with the fewest lines that has room; where none has, the narrowest. */
export function setBetweenEnds(label: Label, kind: Ended, size: number, room: number): EndedLabel {
  let narrowest: EndedLabel | undefined;
  for (const broken of labelBreaks(label, 600)) {
    const box = boxAround(broken, kind, size);
    if (box.width <= room + roundingError) return box;
    if (!narrowest || box.width < narrowest.width) narrowest = box;
  }
  if (!narrowest) throw new Error("a label has at least one break");
  return narrowest;
}

/** The width that no box around a label can do without. */
export function narrowestBox(label: Label, kind: Ended, size: number): number {
  return Math.min(...boxesOf(label, kind, size).map(({ width }) => width));
}

const roundingError = 1e-6;
