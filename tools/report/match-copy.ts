import type { Id, PrimaryEvidence, TextIndex } from "../../src/core/atlas/schema.ts";
import { sentenceHash } from "../../src/core/text/fingerprint.ts";
import { type SplitSentence, splitSentences } from "../../src/core/text/split-sentences.ts";
import type { Stretch } from "./report.ts";

/** A sentence as the curator's copy has it. */
export interface CopiedSentence {
  /** The sentence's words, cut where evidence begins or ends. */
  stretches(places: readonly PrimaryEvidence[]): readonly Stretch[];
}

/** The sentences of a copy by their ids in the index: those that are the same under norm-1, in the order of the text. */
export function matchCopy(copy: string, index: TextIndex): ReadonlyMap<Id, CopiedSentence> {
  const split = splitSentences(copy).map((sentence) => ({
    sentence,
    hash: sentenceHash(sentence.characters),
  }));
  const found = new Map<Id, CopiedSentence>();
  let from = 0;
  for (const { id, hash } of index.sentences) {
    // A sentence that the copy lacks must not use up the rest of it.
    const at = split.findIndex((candidate, place) => place >= from && candidate.hash === hash);
    const sentence = split[at]?.sentence;
    if (!sentence) continue;
    found.set(id, { stretches: (places) => cut(copy, sentence, places) });
    from = at + 1;
  }
  return found;
}

function cut(copy: string, sentence: SplitSentence, places: readonly PrimaryEvidence[]): Stretch[] {
  const { rawStart, rawEnd, starts, ends } = sentence;
  const stretches: Stretch[] = [];
  let at = rawStart;
  const upTo = (end: number, marked: boolean) => {
    if (end > at) stretches.push({ text: copy.slice(at, end), marked });
    at = Math.max(at, end);
  };
  const spans = places.flatMap(({ span }) => (span ? [span] : [])).sort(([a], [b]) => a - b);
  for (const [start, end] of spans) {
    upTo(starts[start] ?? rawEnd, false);
    upTo(ends[end - 1] ?? rawEnd, true);
  }
  upTo(rawEnd, false);
  return stretches;
}
