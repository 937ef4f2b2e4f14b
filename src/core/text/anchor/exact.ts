import type { IndexedSentence } from "../../atlas/schema.ts";
import { boundary, hashOf, type Stream } from "./stream.ts";
import { type Found, findSketched, isSketched, noteFound } from "./windows.ts";

/** Shorter sentences are taken between their neighbours only: their words stand in too many places. */
export const leastAlone = 6;

/** How many windows without a sketch are hashed at most. */
const mostWindows = 300_000;

/**
 * Finds what begins at a boundary of the reader's text, whatever sentences that text seems to have. What is too short
 * to have a sketch must end at a boundary, too. Tells how far it is.
 */
export function* findExact(stream: Stream, sentences: readonly IndexedSentence[]): Generator<number, Found> {
  const found: Found = new Map();
  const all = [{ from: 0, to: stream.length }];
  yield* findSketched(stream, sentences, all, found, beginnings(stream, sentences));
  const short = sentences.filter((sentence) => !isSketched(sentence) && sentence.length >= leastAlone);
  const lengths = [...new Set(short.map(({ length }) => length))];
  const hashes = new Set(short.map(({ hash }) => hash));
  const kind = [boundary.any, boundary.sentence].find(
    (least) => eachBounded(stream, lengths, least, () => {}) <= mostWindows,
  );
  if (kind === undefined) return found;
  eachBounded(stream, lengths, kind, (from, to) => {
    const hash = hashOf(stream, from, to);
    if (hashes.has(hash)) noteFound(found, hash, from);
  });
  return found;
}

/** Positions after something that was dropped; all of a stretch that has lost what parts its sentences. */
function beginnings({ length, boundaries }: Stream, sentences: readonly IndexedSentence[]): Uint8Array {
  const longest = Math.max(...sentences.map((sentence) => sentence.length));
  const marked = new Uint8Array(length + 1);
  let last = 0;
  for (let at = 0; at <= length; at += 1) {
    if (boundaries[at] === boundary.none) continue;
    marked[at] = 1;
    if (at - last > longest) marked.fill(1, last, at);
    last = at;
  }
  return marked;
}

/** Tells each window of some lengths from boundary to boundary, and how many there are. */
function eachBounded(
  { length, boundaries }: Stream,
  lengths: readonly number[],
  least: number,
  tell: (from: number, to: number) => void,
): number {
  let count = 0;
  for (let from = 0; from < length; from += 1) {
    if ((boundaries[from] ?? 0) < least) continue;
    for (const size of lengths) {
      if ((boundaries[from + size] ?? 0) < least) continue;
      count += 1;
      tell(from, from + size);
    }
  }
  return count;
}
