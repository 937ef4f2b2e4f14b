import { textLimits } from "../../src/core/atlas/limits.ts";
import type { IndexedSentence } from "../../src/core/atlas/schema.ts";
import { findExact } from "../../src/core/text/anchor/exact.ts";
import { slide } from "../../src/core/text/anchor/slide.ts";
import { readStream } from "../../src/core/text/anchor/stream.ts";

const han = /\p{Script=Han}/u;

/** The sentences of an index that a file has the words of, wherever, in pieces or not, with the line on which each begins. */
export function repeatedSentences(
  text: string,
  sentences: readonly IndexedSentence[],
): readonly { readonly sentence: IndexedSentence; readonly line: number }[] {
  // Most lines of a source have none of the text's characters; they keep their number.
  const lines = text.split("\n").map((line) => (han.test(line) ? line : ""));
  const raw = lines.join("\n");
  const stream = readStream(raw);
  const long = sentences.filter(({ length }) => length >= textLimits.sentence);
  if (stream.length === 0 || long.length === 0) return [];
  const exact = findExact(stream, long);
  let step = exact.next();
  while (!step.done) step = exact.next();
  const found = step.value;
  for (const _ of slide(stream, long, found));
  const lineOf = (position: number) => raw.slice(0, stream.starts[position]).split("\n").length;
  return long.flatMap((sentence) =>
    (found.get(sentence.hash) ?? []).map((position) => ({ sentence, line: lineOf(position) })),
  );
}
