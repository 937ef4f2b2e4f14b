import type { IndexedSentence } from "../../atlas/schema.ts";
import { bigramOf, inRow, sketchFrom } from "../fingerprint.ts";
import { hashOf, type Stream } from "./stream.ts";

/** Where a text has the words of sentences, by their hash: the positions at which they begin, ascending. */
export type Found = Map<string, number[]>;

/** Notes that the words of a hash begin at a position. */
export function noteFound(found: Found, hash: string, position: number): void {
  const known = found.get(hash);
  if (!known) found.set(hash, [position]);
  else if ((known.at(-1) ?? -1) < position) known.push(position);
  else if (!known.includes(position)) {
    known.push(position);
    known.sort((a, b) => a - b);
  }
}

/** Whether a sentence has a sketch by which a window can be told not to be it without hashing it. */
export function isSketched({ length, sketch }: IndexedSentence): boolean {
  return sketch !== undefined && length >= sketchFrom;
}

/** The rows of a sketch that are compared first: of 4,096 windows of other words one agrees in all of them. */
const keyRows = [0, 1, 2] as const;

/**
 * Finds sentences that have a sketch where they begin at one of some positions, which ascend. A hash is taken only of
 * windows whose first digits agree, so that each position and length costs a few operations. After each length it tells
 * how many are done.
 */
export function* findSketched(
  stream: Stream,
  sentences: readonly IndexedSentence[],
  positions: Uint32Array,
  found: Found,
): Generator<number> {
  const sketched = sentences.filter(isSketched);
  const lengths = [...new Set(sketched.map(({ length }) => length))].sort((a, b) => a - b);
  const byLength = new Map(lengths.map((length) => [length, [] as IndexedSentence[]]));
  for (const sentence of sketched) byLength.get(sentence.length)?.push(sentence);
  if (lengths.length === 0) return;
  const minima = createMinima(stream);
  for (const [done, [length, group]] of [...byLength].entries()) {
    yield done / lengths.length;
    const [first, second, third, apart] = minima.over(length - 1);
    const hashes = new Set(group.map(({ hash }) => hash));
    const keys = new Uint8Array(4096);
    for (const { sketch = "" } of group) keys[Number.parseInt(sketch.slice(0, 3), 16)] = 1;
    for (const at of positions) {
      if (at + length > stream.length) break;
      const other = at + apart;
      const key =
        ((Math.min(first[at] ?? 0, first[other] ?? 0) & 15) << 8) |
        ((Math.min(second[at] ?? 0, second[other] ?? 0) & 15) << 4) |
        (Math.min(third[at] ?? 0, third[other] ?? 0) & 15);
      if (keys[key] === 0) continue;
      const hash = hashOf(stream, at, at + length);
      if (hashes.has(hash)) noteFound(found, hash, at);
    }
  }
}

type Rows = readonly [Uint32Array, Uint32Array, Uint32Array];

/**
 * The least of each key row over windows of ever more bigrams: that of a window is the lesser of the two windows of a
 * power of two that begin and end it.
 */
function createMinima({ codes, length }: Stream) {
  const rows: Rows = [new Uint32Array(length), new Uint32Array(length), new Uint32Array(length)];
  for (let at = 0; at + 1 < length; at += 1) {
    const bigram = bigramOf(codes[at] ?? 0, codes[at + 1] ?? 0);
    for (const row of keyRows) rows[row][at] = inRow(row, bigram);
  }
  let width = 1;
  const widen = (row: Uint32Array) => {
    for (let at = 0; at + width < length; at += 1) row[at] = Math.min(row[at] ?? 0, row[at + width] ?? 0);
  };
  return {
    /** For windows of as many bigrams, never fewer than before: the rows, and how far apart the two that make one are. */
    over(bigrams: number): readonly [...Rows, number] {
      for (; width * 2 <= bigrams; width *= 2) for (const row of rows) widen(row);
      return [...rows, bigrams - width];
    },
  };
}
