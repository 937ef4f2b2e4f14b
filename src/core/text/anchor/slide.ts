import type { IndexedSentence } from "../../atlas/schema.ts";
import type { Stream, Stretch } from "./stream.ts";
import { type Found, findSketched } from "./windows.ts";

/** Finds, at every position that nothing found yet covers, sentences that begin at no boundary: a copy may have lost its punctuation. */
export function* slide(
  stream: Stream,
  sentences: readonly IndexedSentence[],
  found: Found,
): Generator<number> {
  const missing = sentences.filter(({ hash }) => !found.has(hash));
  yield* findSketched(stream, missing, uncovered(stream, sentences, found), found);
}

function uncovered(
  { length }: Stream,
  sentences: readonly IndexedSentence[],
  found: Found,
): readonly Stretch[] {
  const lengths = new Map(sentences.map((sentence) => [sentence.hash, sentence.length]));
  const covered = [...found]
    .flatMap(([hash, starts]) => starts.map((from) => ({ from, to: from + (lengths.get(hash) ?? 0) })))
    .sort((a, b) => a.from - b.from);
  const bare: Stretch[] = [];
  let at = 0;
  for (const { from, to } of [...covered, { from: length, to: length }]) {
    if (from > at) bare.push({ from: at, to: from });
    at = Math.max(at, to);
  }
  return bare;
}
