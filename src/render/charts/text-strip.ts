import { scaleLinear } from "d3-scale";

/** A sentence as the strip draws it. */
export interface StripSentence {
  readonly id: string;
  /** In characters. */
  readonly length: number;
  /** How many claims rest on it, layer by layer from the ground. */
  readonly counts: readonly number[];
}

/** What a strip is made of: sentences in parts, and how many claims fill its height. */
export interface StripInput {
  readonly parts: readonly (readonly StripSentence[])[];
  readonly most: number;
}

/** A stretch of the strip, in percent of its width. */
export interface StripStretch {
  readonly x: number;
  readonly width: number;
}

/** The tick of a sentence. */
export interface StripTick extends StripStretch {
  readonly id: string;
  /** Where each layer ends, in percent of the height from the ground. */
  readonly tops: readonly number[];
}

/** The strip as numbers: where each part and each sentence stands. */
export interface TextStrip {
  readonly parts: readonly StripStretch[];
  readonly ticks: readonly StripTick[];
}

/** Between two parts, in percent. */
const partGap = 0.8;

/**
 * Lays the sentences of a text side by side: as wide as they are long, layers as tall as they have claims. A sentence
 * shorter than a quarter of the mean is as wide as that, so that it can be seen and hit.
 */
export function textStrip({ parts, most }: StripInput): TextStrip {
  const sentences = parts.flat();
  const mean = sentences.reduce((sum, { length }) => sum + length, 0) / Math.max(1, sentences.length);
  const widthOf = ({ length }: StripSentence) => Math.max(length, mean / 4);
  const gap = Math.min(partGap, 20 / Math.max(1, parts.length));
  const total = sentences.reduce((sum, sentence) => sum + widthOf(sentence), 0);
  const across = scaleLinear()
    .domain([0, total || 1])
    .range([0, 100 - gap * Math.max(0, parts.length - 1)]);
  const up = scaleLinear()
    .domain([0, Math.max(1, most)])
    .range([0, 100]);
  let used = 0;
  const place = (at: number) => across(used) + at * gap;
  const ticks: StripTick[] = [];
  const stretches = parts.map((part, at): StripStretch => {
    const x = place(at);
    for (const sentence of part) {
      const from = place(at);
      used += widthOf(sentence);
      const tops = stacked(sentence.counts).map((count) => up(count));
      ticks.push({ id: sentence.id, x: from, width: place(at) - from, tops });
    }
    return { x, width: place(at) - x };
  });
  return { parts: stretches, ticks };
}

/** Running totals. */
function stacked(counts: readonly number[]): number[] {
  let sum = 0;
  return counts.map((count) => {
    sum += count;
    return sum;
  });
}

/** The size of the box that a strip's bars are drawn in. */
export const stripBox = { width: 1000, height: 100 } as const;

/** Between two ticks, in units of the box; a narrow tick keeps half of its width. */
const gap = 1.2;

/** The part of a tick that belongs to one layer, in `stripBox`, by its upper left corner. */
interface StripBar {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The bars of one layer of a strip: one for each tick that has something in it. */
export function stripBars({ ticks }: TextStrip, layer: number): readonly StripBar[] {
  return ticks.flatMap(({ id, x, width, tops }) => {
    const [bottom, top] = [tops[layer - 1] ?? 0, tops[layer] ?? 0];
    if (top <= bottom) return [];
    return [{ id, ...stripStretch({ x, width }), y: stripBox.height - top, height: top - bottom }];
  });
}

/** Where a tick's bars stand across the box. */
export function stripStretch({ x, width }: { readonly x: number; readonly width: number }) {
  const wide = (width / 100) * stripBox.width;
  return { x: (x / 100) * stripBox.width, width: Math.max(wide - gap, wide / 2) };
}

/** One layer of a strip as SVG path data in `stripBox`, a rectangle for each of its bars. */
export function stripPath(strip: TextStrip, layer: number): string {
  return stripBars(strip, layer)
    .map(({ x, y, width, height }) => {
      const ground = round(y + height);
      return `M${round(x)} ${ground}v${round(-height)}h${round(width)}V${ground}z`;
    })
    .join("");
}

const round = (value: number) => Math.round(value * 100) / 100;
