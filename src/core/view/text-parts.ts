import type { GraphFile, Id, Section, TextIndex } from "../atlas/schema.ts";
import { type SentenceClaim, sentenceCoverage } from "../atlas/sentence-coverage.ts";

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

/** Sentences of the index that belong together, as a range of their list. */
interface TextSpan {
  /** None where no section holds them. */
  readonly section?: Section;
  readonly from: number;
  /** Past its last sentence. */
  readonly to: number;
}

/** The sections as ranges; what no section holds becomes a range of its own, so that no sentence is lost. */
export function textSpans({ sections, sentences }: TextIndex): TextSpan[] {
  const ids = sentences.map(({ id }) => id);
  const spans: TextSpan[] = [];
  const loose = (from: number, to: number) => (to > from ? [{ from, to }] : []);
  let end = 0;
  for (const section of sections) {
    const [from, to] = [ids.indexOf(section.first), ids.indexOf(section.last) + 1];
    spans.push(...loose(end, from), { section, from, to });
    end = to;
  }
  return [...spans, ...loose(end, ids.length)];
}
