import type { IndexedSentence } from "../../atlas/schema.ts";
import type { Stream } from "./stream.ts";
import { type Found, findSketched } from "./windows.ts";

/** Finds, from every position that nothing found yet covers, sentences that begin at no boundary: a copy may have lost its punctuation. */
export function* slide(
  stream: Stream,
  sentences: readonly IndexedSentence[],
  found: Found,
): Generator<number> {
  const missing = sentences.filter(({ hash }) => !found.has(hash));
  yield* findSketched(stream, missing, uncovered(stream, sentences, found), found);
}

function uncovered({ length }: Stream, sentences: readonly IndexedSentence[], found: Found): Uint32Array {
  const covered = new Uint8Array(length);
  for (const sentence of sentences)
    for (const from of found.get(sentence.hash) ?? []) covered.fill(1, from, from + sentence.length);
  const positions = new Uint32Array(length);
  let count = 0;
  for (let at = 0; at < length; at += 1) if (covered[at] === 0) positions[count++] = at;
  return positions.subarray(0, count);
}
