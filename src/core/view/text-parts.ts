import type { GraphFile, Id, Section, TextIndex } from "../atlas/schema.ts";
import { type SentenceClaim, sentenceCoverage } from "../atlas/sentence-coverage.ts";
import { textSpans } from "../atlas/text-spans.ts";

/** A sentence of the text, without its words, and what rests on it. */
export interface TextSentence {
  readonly id: Id;
  /** Counted from one. */
  readonly number: number;
  /** In normalised characters. */
  readonly length: number;
  /** Whether it belongs to the source record, so that nothing need rest on it. */
  readonly record: boolean;
  readonly claims: readonly SentenceClaim[];
}

/** Sentences that belong together. */
export interface TextPart {
  /** None where no section holds them. */
  readonly section?: Section;
  readonly sentences: readonly TextSentence[];
}

/** The text as the index knows it, part by part, with what rests on each sentence. */
export function textParts(file: Pick<GraphFile, "nodes" | "edges">, index: TextIndex): readonly TextPart[] {
  const coverage = sentenceCoverage(file, index);
  const sentences = index.sentences.map(
    ({ id, length }, at): TextSentence => ({
      id,
      number: at + 1,
      length,
      record: coverage[at]?.record ?? false,
      claims: coverage[at]?.claims ?? [],
    }),
  );
  return textSpans(index).map(({ section, from, to }) => ({
    ...(section && { section }),
    sentences: sentences.slice(from, to),
  }));
}
