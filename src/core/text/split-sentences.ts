import { normalise } from "./normalise.ts";

/** One sentence of a text: where it stands in the raw text, and its characters under norm-1 with their raw ranges. */
export interface SplitSentence {
  readonly rawStart: number;
  readonly rawEnd: number;
  /** Where it begins in the normalised text. */
  readonly start: number;
  readonly characters: readonly string[];
  /** The raw ranges of its characters, in the whole text. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** Whether a newline ended it where no punctuation did: a heading looks like that. */
  readonly open: boolean;
}

const sentencePattern = /[^。！？!?；;…\r\n]*(?:[。！？!?；;…]+[”’"'」』）)】》〉\]]*|\r\n?|\n|$)/gu;

/** The sentences of a text, in order; a segment of which norm-1 keeps nothing is none. */
export function splitSentences(raw: string): SplitSentence[] {
  const sentences: SplitSentence[] = [];
  let start = 0;
  for (const match of raw.matchAll(sentencePattern)) {
    const [segment] = match;
    const { characters, starts, ends } = normalise(segment);
    if (characters.length === 0) continue;
    const shift = (offset: number) => offset + match.index;
    sentences.push({
      rawStart: match.index,
      rawEnd: match.index + segment.trimEnd().length,
      start,
      characters,
      starts: starts.map(shift),
      ends: ends.map(shift),
      open: !/[。！？!?；;…]/u.test(segment),
    });
    start += characters.length;
  }
  return sentences;
}
