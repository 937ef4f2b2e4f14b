import { endsAtPoint } from "./ends-at-point.ts";
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

const firstEnd = /[。！？!?；;….\r\n]/g;
/** A full stop among them, too, where it ends a sentence at all. */
const marks: ReadonlySet<string> = new Set("。！？!?；;….");
const closing: ReadonlySet<string> = new Set("”’\"'」』）)】》〉]");

/**
 * The stretches of a text up to each end of a sentence, and what ends each. Step by step: a pattern that repeats takes as
 * much stack as there are characters.
 */
export function* segmentsOf(raw: string): Generator<{ from: number; to: number; end: string }> {
  for (let from = 0; from < raw.length; ) {
    const at = endAfter(raw, from);
    let to = at;
    while (marks.has(raw.charAt(to))) to += 1;
    if (to === at) to = Math.min(raw.length, raw.startsWith("\r\n", at) ? at + 2 : at + 1);
    else while (closing.has(raw.charAt(to))) to += 1;
    yield { from, to, end: raw.slice(at, to) };
    from = to;
  }
}

/** Where what ends the sentence that begins at a place stands. */
function endAfter(raw: string, from: number): number {
  firstEnd.lastIndex = from;
  for (let end = firstEnd.exec(raw); end; end = firstEnd.exec(raw))
    if (end[0] !== "." || endsAtPoint(raw, end.index, from)) return end.index;
  return raw.length;
}

/** The sentences of a text, in order; a segment of which norm-1 keeps nothing is none. Linear in the text. */
export function splitSentences(raw: string): SplitSentence[] {
  const sentences: SplitSentence[] = [];
  let start = 0;
  for (const { from, to, end } of segmentsOf(raw)) {
    const segment = raw.slice(from, to);
    const { characters, starts, ends } = normalise(segment);
    if (characters.length === 0) continue;
    const shift = (offset: number) => offset + from;
    sentences.push({
      rawStart: from,
      rawEnd: from + segment.trimEnd().length,
      start,
      characters,
      starts: starts.map(shift),
      ends: ends.map(shift),
      open: !marks.has(end.charAt(0)),
    });
    start += characters.length;
  }
  return sentences;
}
