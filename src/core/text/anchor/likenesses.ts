import type { IndexedSentence } from "../../atlas/schema.ts";
import { bigramOf, inRow, sketchRows } from "../fingerprint.ts";
import { boundary, type Stream, type Stretch } from "./stream.ts";
import { isSketched } from "./windows.ts";

/** A window of the text that is like a sentence of the index. */
export interface Likeness extends Stretch {
  readonly at: number;
  readonly similarity: number;
  /**
   * The similarity, less what speaks against the window: that it is longer or shorter, or ends within a sentence. So a
   * whole sentence comes before its half, which a sketch of 24 digits often cannot tell from it.
   */
  readonly closeness: number;
}

/** How long a window is beside the sentence that it is compared with. */
const proportion = { least: 0.5, most: 1.8 } as const;
/** How much of its similarity a window loses that is twice as long, and for each end that ends no sentence. */
const loss = { length: 0.5, open: 0.06 } as const;
/** From how many boundaries on only those count that end sentences, and at how many of them nothing is compared. */
const boundaries = { many: 4_000, most: 100_000 } as const;
/** How many positions have their rows at hand at a time. */
const block = 32_768;

/**
 * The windows from boundary to boundary of a stretch, whose own ends count as boundaries, that are like one of some
 * sentences to a degree at least. Each window is sketched as it grows; takes time in proportion to the stretch and to
 * how many boundaries a long sentence spans.
 */
export function findAlike(
  stream: Stream,
  stretch: Stretch,
  sentences: readonly (IndexedSentence & { readonly at: number })[],
  least: number,
): Likeness[] {
  const wanted = sentences.filter(isSketched).map((sentence) => ({
    ...sentence,
    digits: Uint8Array.from(sentence.sketch ?? "", (digit) => Number.parseInt(digit, 16)),
  }));
  const stops = stopsOf(stream, stretch);
  if (wanted.length === 0 || !stops) return [];
  const most = Math.floor(Math.max(...wanted.map(({ length }) => length)) * proportion.most);
  const shortest = Math.ceil(Math.min(...wanted.map(({ length }) => length)) * proportion.least);
  const needed = Math.ceil(least * sketchRows - 1e-9);
  const alike: Likeness[] = [];
  const minima = new Uint32Array(sketchRows);
  let rows = rowsOf(stream, { from: 0, to: 0 });
  for (const [place, from] of stops.entries()) {
    if (from + most > rows.to) rows = rowsOf(stream, { from, to: Math.min(stretch.to, from + block + most) });
    minima.fill(0xffffffff);
    let reached = from;
    for (let next = place + 1; next < stops.length; next += 1) {
      const to = stops[next] ?? 0;
      if (to - from > most) break;
      for (; reached + 1 < to; reached += 1) lower(minima, rows.values, reached - rows.from);
      if (to - from < shortest) continue;
      for (const { at, length, digits } of wanted) {
        if (to - from < length * proportion.least || to - from > length * proportion.most) continue;
        const same = agreement(minima, digits);
        if (same < needed) continue;
        const similarity = same / sketchRows;
        const off = Math.abs(to - from - length) / length;
        const open = [from, to].filter((end) => stream.boundaries[end] !== boundary.sentence).length;
        alike.push({
          at,
          from,
          to,
          similarity,
          closeness: similarity - loss.length * off - loss.open * open,
        });
      }
    }
  }
  return alike;
}

/** The boundaries of a stretch and its ends, ascending; nothing where they are too many to compare what they bound. */
function stopsOf(stream: Stream, { from, to }: Stretch): readonly number[] | undefined {
  const atLeast = (kind: number) => {
    const stops = [from];
    for (let at = from + 1; at < to; at += 1) if ((stream.boundaries[at] ?? 0) >= kind) stops.push(at);
    return [...stops, to];
  };
  const all = atLeast(boundary.any);
  const stops = all.length <= boundaries.many ? all : atLeast(boundary.sentence);
  return stops.length <= boundaries.most ? stops : undefined;
}

/** What each row makes of each bigram that begins in a stretch, all rows of a position together. */
function rowsOf({ codes, length }: Stream, { from, to }: Stretch) {
  const values = new Uint32Array((to - from) * sketchRows);
  for (let at = from; at < to && at + 1 < length; at += 1) {
    const bigram = bigramOf(codes[at] ?? 0, codes[at + 1] ?? 0);
    for (let row = 0; row < sketchRows; row += 1) values[(at - from) * sketchRows + row] = inRow(row, bigram);
  }
  return { from, to, values };
}

function lower(minima: Uint32Array, values: Uint32Array, position: number): void {
  for (let row = 0; row < sketchRows; row += 1) {
    const value = values[position * sketchRows + row] ?? 0;
    if (value < (minima[row] ?? 0)) minima[row] = value;
  }
}

function agreement(minima: Uint32Array, digits: Uint8Array): number {
  let same = 0;
  for (let row = 0; row < sketchRows; row += 1) if (((minima[row] ?? 0) & 15) === digits[row]) same += 1;
  return same;
}
