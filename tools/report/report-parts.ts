import type { GraphFile, TextIndex } from "../../src/core/atlas/schema.ts";
import { sentenceCoverage } from "../../src/core/atlas/sentence-coverage.ts";
import { textSpans } from "../../src/core/atlas/text-spans.ts";
import { sentenceAnchor } from "./anchors.ts";
import type { CopiedWords } from "./copied-words.ts";
import type { ReportClaim, ReportPart, ReportSentence, SentenceClaim } from "./report.ts";
import { reportMessages } from "./report-messages.ts";

/** The sections of the text with their sentences and what rests on each, in the order of the text. */
export function reportParts(
  file: GraphFile,
  index: TextIndex,
  claims: ReadonlyMap<string, ReportClaim>,
  copied: CopiedWords | undefined,
): ReportPart[] {
  const coverage = sentenceCoverage(file, index);
  const sentences = index.sentences.map(({ id, start, length }, at): ReportSentence => {
    const own = (coverage[at]?.claims ?? []).flatMap(({ id: claimId, places }): SentenceClaim[] => {
      const claim = claims.get(claimId);
      return claim ? [{ claim, places }] : [];
    });
    const words = copied?.get(id);
    return {
      id,
      anchor: sentenceAnchor(id),
      number: at + 1,
      start,
      length,
      record: coverage[at]?.record ?? false,
      claims: own,
      ...(words && { words }),
    };
  });
  return textSpans(index).map(({ section, from, to }, at) => ({
    anchor: `part-${at + 1}`,
    label: section?.label ?? reportMessages["report.noSection"],
    sentences: sentences.slice(from, to),
  }));
}
