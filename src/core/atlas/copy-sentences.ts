import { sentenceHash } from "../text/fingerprint.ts";
import { sentenceId } from "../text/sentence-id.ts";
import { splitSentences } from "../text/split-sentences.ts";

/** A sentence of a curator's copy of the text. */
export interface NormalisedSentence {
  readonly id: string;
  readonly hash: string;
  readonly characters: readonly string[];
}

/** The sentences of a copy, numbered and hashed as the index has them. */
export function copySentences(text: string): NormalisedSentence[] {
  const split = splitSentences(text);
  return split.map(({ characters }, at) => ({
    id: sentenceId(at, split.length),
    hash: sentenceHash(characters),
    characters,
  }));
}
