import { sentenceNumber } from "../../core/atlas/claim-sentences.ts";
import { type EvidenceEntry, evidenceEntries } from "../../core/atlas/evidence-entries.ts";
import { sectionBySentence } from "../../core/text/section-by-sentence.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import type { TableSpec } from "./column.ts";
import { basisColumn } from "./shared-columns.ts";

/** The table of all evidence, in the order of the text. */
export function evidenceTable(explorer: Explorer): TableSpec<EvidenceEntry> {
  const { atlas } = explorer;
  const sections = atlas.textIndex ? sectionBySentence(atlas.textIndex) : new Map();
  const sources = new Map(atlas.graph.sources.map((source) => [source.id, source]));
  const numberOf = ({ evidence }: EvidenceEntry) =>
    "sentence" in evidence ? sentenceNumber(evidence.sentence) : undefined;
  const whereOf = ({ evidence }: EvidenceEntry) => {
    const language = explorer.language();
    if ("sentence" in evidence) return sections.get(evidence.sentence)?.label[language] ?? "";
    return `${sources.get(evidence.source)?.title[language] ?? evidence.source} · ${evidence.locator}`;
  };
  return {
    id: "evidence",
    rows: evidenceEntries(atlas.graph),
    idOf: ({ owner }) => owner,
    columns: [
      {
        id: "sentence",
        label: "outline.column.sentence",
        numeric: true,
        text: (row) => numberOf(row) ?? "",
        rank: numberOf,
      },
      {
        id: "section",
        label: "outline.column.section",
        text: whereOf,
        rank: (row) => whereOf(row) || undefined,
      },
      {
        id: "claim",
        label: "outline.column.claim",
        names: true,
        text: ({ owner }) => nameOf(explorer, owner),
      },
      basisColumn(explorer, (row) => row),
      {
        id: "surface",
        label: "outline.column.surface",
        lang: "zh-Hans",
        text: ({ evidence }) => ("surface" in evidence ? (evidence.surface ?? "") : ""),
        rank: ({ evidence }) => ("surface" in evidence ? evidence.surface : undefined),
      },
    ],
  };
}
