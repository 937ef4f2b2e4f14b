import type { IndexedSentence } from "../../atlas/schema.ts";
import { boundary, hashOf, type Stream, type Stretch } from "./stream.ts";
import { type Found, findSketched, isSketched, noteFound } from "./windows.ts";

/** Shorter sentences are taken between their neighbours only: their words stand in too many places. */
export const leastAlone = 6;

/** How many windows without a sketch are hashed at most. */
const mostWindows = 100_000;

/**
 * Finds what begins at a boundary of the reader's text, whatever sentences that text seems to have; what is too short to
 * have a sketch only where it stands alone, between what ends sentences. Tells how far it is.
 */
export function* findExact(stream: Stream, sentences: readonly IndexedSentence[]): Generator<number, Found> {
  const found: Found = new Map();
  yield* findSketched(stream, sentences, beginnings(stream, sentences), found);
  const short = sentences.filter((sentence) => !isSketched(sentence) && sentence.length >= leastAlone);
  const hashes = new Set(short.map(({ hash }) => hash));
  const windows = eachAlone(stream, [...new Set(short.map(({ length }) => length))]);
  for (const { from, to } of windows.length > mostWindows ? [] : windows) {
    const hash = hashOf(stream, from, to);
    if (hashes.has(hash)) noteFound(found, hash, from);
  }
  return found;
}

/** Positions after something that was dropped; all of a stretch that has lost what parts its sentences. */
function beginnings({ length, boundaries }: Stream, sentences: readonly IndexedSentence[]): Uint32Array {
  const longest = Math.max(...sentences.map((sentence) => sentence.length));
  const positions = new Uint32Array(length + 1);
  let count = 0;
  let last = 0;
  for (let at = 0; at <= length; at += 1) {
    if (boundaries[at] === boundary.none) continue;
    if (at - last > longest) for (let lost = last + 1; lost < at; lost += 1) positions[count++] = lost;
    positions[count++] = at;
    last = at;
  }
  return positions.subarray(0, count);
}

/** The windows of some lengths between what ends sentences; one more than are hashed at most. */
function eachAlone({ length, boundaries }: Stream, lengths: readonly number[]): readonly Stretch[] {
  const windows: Stretch[] = [];
  for (let from = 0; from < length && windows.length <= mostWindows; from += 1) {
    if (boundaries[from] !== boundary.sentence) continue;
    for (const size of lengths)
      if (boundaries[from + size] === boundary.sentence) windows.push({ from, to: from + size });
  }
  return windows;
}
