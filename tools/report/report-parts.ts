import type { GraphFile, Id, PrimaryEvidence, Text, TextIndex } from "../../src/core/atlas/schema.ts";
import { sentenceCoverage } from "../../src/core/atlas/sentence-coverage.ts";
import { sentenceAnchor } from "./anchors.ts";
import type { CopiedSentence } from "./match-copy.ts";
import type { ReportClaim, ReportPart, ReportSentence, SentenceClaim } from "./report.ts";
import { reportMessages } from "./report-messages.ts";

/** The sections of the text with their sentences and what rests on each, in the order of the text. */
export function reportParts(
  file: GraphFile,
  index: TextIndex,
  claims: ReadonlyMap<string, ReportClaim>,
  copied: ReadonlyMap<Id, CopiedSentence>,
): ReportPart[] {
  const coverage = sentenceCoverage(file, index);
  const sentences = index.sentences.map(({ id, start, length }, at): ReportSentence => {
    const own = (coverage[at]?.claims ?? []).flatMap((claimId): SentenceClaim[] => {
      const claim = claims.get(claimId);
      return claim ? [{ claim, places: placesIn(id, claim) }] : [];
    });
    const words = copied.get(id)?.stretches(own.flatMap(({ places }) => places));
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
  return partSpans(index).map(({ label, from, to }, at) => ({
    anchor: `part-${at + 1}`,
    label,
    sentences: sentences.slice(from, to),
  }));
}

interface PartSpan {
  readonly label: Text;
  readonly from: number;
  /** Past its last sentence. */
  readonly to: number;
}

/** The sections as ranges; what no section holds becomes a part of its own, so that no sentence is lost. */
function partSpans({ sections, sentences }: TextIndex): PartSpan[] {
  const ids = sentences.map(({ id }) => id);
  const spans: PartSpan[] = [];
  const loose = (from: number, to: number) =>
    to > from ? [{ label: reportMessages["report.noSection"], from, to }] : [];
  let end = 0;
  for (const { label, first, last } of sections) {
    const [from, to] = [ids.indexOf(first), ids.indexOf(last) + 1];
    spans.push(...loose(end, from), { label, from, to });
    end = to;
  }
  return [...spans, ...loose(end, ids.length)];
}

function placesIn(sentence: Id, { claim }: ReportClaim): PrimaryEvidence[] {
  return claim.evidence.flatMap((piece) =>
    "sentence" in piece && piece.sentence === sentence ? [piece] : [],
  );
}
