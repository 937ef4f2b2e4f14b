import { readSort, sortRows } from "../../core/table/sort-rows.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import { hidesRest } from "../../core/view/filter.ts";
import type { Explorer } from "../../state/explorer.ts";
import { passes } from "../entity/passes.ts";
import { type AnyTable, basisColumn, sentencesColumn, type TableId, type TableSpec } from "./column.ts";
import "../../i18n/late/facts.ts";
import { sentenceNumber } from "../../core/atlas/claim-sentences.ts";
import { type EvidenceEntry, evidenceEntries } from "../../core/atlas/evidence-entries.ts";
import type { AtlasEdge, AtlasNode } from "../../core/atlas/schema.ts";
import { confidences, figureKinds } from "../../core/atlas/vocabulary.ts";
import { locatorIn } from "../../core/describe/describe-evidence.ts";
import { type FigureFact, figureFacts } from "../../core/graph/figure-facts.ts";
import { projectPlace } from "../../core/graph/tree.ts";
import { sectionBySentence } from "../../core/text/evidence-places.ts";
import type { RelationDef } from "../../core/vocabulary/vocabulary-schema.ts";
import { nameOf, namesOf } from "../entity/name-of.ts";

const signs = { "=": "", ">=": "≥ ", "<=": "≤ " } as const;

/** The table of all figures. */
function figuresTable(explorer: Explorer): TableSpec<FigureFact> {
  return {
    id: "figures",
    rows: figureFacts(explorer.graph),
    idOf: ({ node }) => node.id,
    columns: [
      {
        id: "label",
        label: "outline.column.label",
        names: true,
        text: ({ node }) => node.label[explorer.language()],
      },
      {
        id: "value",
        label: "outline.column.value",
        numeric: true,
        text: ({ figure: { value, comparator = "=" } }) =>
          value === null ? "" : comparator === "=" ? value : `${signs[comparator]}${value}`,
        rank: ({ figure }) => figure.value ?? undefined,
      },
      { id: "unit", label: "outline.column.unit", text: ({ figure }) => figure.unit[explorer.language()] },
      {
        id: "kind",
        label: "outline.column.kind",
        text: ({ figure }) => explorer.t(`types.figureKind.${figure.kind}`),
        rank: ({ figure }) => figureKinds.indexOf(figure.kind),
      },
      {
        id: "due",
        label: "outline.column.due",
        text: ({ figure }) => figure.due ?? "",
        rank: ({ figure }) => figure.due,
      },
      {
        id: "quantifies",
        label: "outline.column.quantifies",
        text: ({ quantifies }) => namesOf(explorer, quantifies),
      },
      {
        id: "doer",
        label: "outline.column.doer",
        text: ({ doers }) =>
          namesOf(
            explorer,
            doers.map(({ institution }) => institution),
          ),
      },
      basisColumn(explorer, ({ node }) => node),
      sentencesColumn(explorer, ({ node }) => node),
    ],
  };
}

/** What makes each table of the outline. */
export const outlineTables: Readonly<Record<TableId, (explorer: Explorer) => AnyTable>> = {
  nodes: nodesTable,
  edges: edgesTable,
  figures: figuresTable,
  evidence: evidenceTable,
};

interface EdgeRow {
  readonly id: string;
  readonly edge: AtlasEdge;
  readonly relation: RelationDef;
}

/** The table of all ties, each told as a sentence; those of belonging come first. */
function edgesTable(explorer: Explorer): TableSpec<EdgeRow> {
  const { graph } = explorer;
  const vocabulary = graph.getAttribute("vocabulary");
  return {
    id: "edges",
    rows: graph.mapEdges((id, { edge, relation }) => ({ id, edge, relation })),
    idOf: ({ id }) => id,
    columns: [
      {
        id: "tie",
        label: "outline.column.tie",
        names: true,
        text: ({ id }) => nameOf(explorer, id),
      },
      {
        id: "relation",
        label: "outline.column.relation",
        text: ({ relation }) => relation.label[explorer.language()],
        rank: ({ relation }) => vocabulary.rank(relation),
      },
      { id: "source", label: "outline.column.source", text: ({ edge }) => nameOf(explorer, edge.source) },
      { id: "target", label: "outline.column.target", text: ({ edge }) => nameOf(explorer, edge.target) },
      basisColumn(explorer, ({ edge }) => edge),
      {
        id: "confidence",
        label: "outline.column.confidence",
        text: ({ edge }) => (edge.confidence ? explorer.t(`types.confidence.${edge.confidence}`) : ""),
        rank: ({ edge }) => (edge.confidence ? confidences.indexOf(edge.confidence) : undefined),
      },
      sentencesColumn(explorer, ({ edge }) => edge),
    ],
  };
}

/** The table of all evidence, in the order of the text. */
function evidenceTable(explorer: Explorer): TableSpec<EvidenceEntry> {
  const { atlas } = explorer;
  const sections = atlas.textIndex ? sectionBySentence(atlas.textIndex) : new Map();
  const sources = new Map(atlas.graph.sources.map((source) => [source.id, source]));
  const numberOf = ({ evidence }: EvidenceEntry) =>
    "sentence" in evidence ? sentenceNumber(evidence.sentence) : undefined;
  const whereOf = ({ evidence }: EvidenceEntry) => {
    const language = explorer.language();
    if ("sentence" in evidence) return sections.get(evidence.sentence)?.label[language] ?? "";
    return `${sources.get(evidence.source)?.title[language] ?? evidence.source} · ${locatorIn(evidence.locator, language)}`;
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

/** The table of all nodes. */
function nodesTable(explorer: Explorer): TableSpec<AtlasNode> {
  const { graph } = explorer;
  const vocabulary = graph.getAttribute("vocabulary");
  const projectsOf = (id: string) => graph.getNodeAttribute(id, "projects");
  return {
    id: "nodes",
    rows: graph.mapNodes((_id, { node }) => node),
    idOf: ({ id }) => id,
    columns: [
      {
        id: "label",
        label: "outline.column.label",
        names: true,
        text: ({ label }) => label[explorer.language()],
      },
      {
        id: "type",
        label: "outline.column.type",
        text: ({ type }) => vocabulary.type(type).label[explorer.language()],
        rank: ({ type }) => vocabulary.types.indexOf(vocabulary.type(type)),
      },
      {
        id: "projects",
        label: "outline.column.projects",
        text: ({ id }) => namesOf(explorer, projectsOf(id)),
        rank: ({ id }) => projectPlace(graph, projectsOf(id)[0] ?? ""),
      },
      basisColumn(explorer, (node) => node),
      { id: "ties", label: "outline.column.ties", numeric: true, text: ({ id }) => graph.degree(id) },
      sentencesColumn(explorer, (node) => node),
    ],
  };
}

/** The rows of a table as the reader wants them: without what the filter hides, in the order that was chosen. */
export function shownRows(explorer: Explorer, table: AnyTable): readonly object[] {
  const rows = hidesRest(explorer.filter())
    ? table.rows.filter((row) => passes(explorer, table.idOf(row)))
    : table.rows;
  const sort = readSort(explorer.sort());
  const column = table.columns.find(({ id }) => id === sort?.column);
  if (!column || !sort) return rows;
  const { descending } = sort;
  return sortRows(rows, column.rank ?? column.text, { descending, language: explorer.language() });
}

/** A table as it is copied: its headings, then its rows as they are shown. */
export function copiedRows(explorer: Explorer, table: AnyTable): TsvCell[][] {
  const headings = table.columns.map(({ label }) => explorer.t(label));
  const rows = shownRows(explorer, table).map((row) => table.columns.map((column) => column.text(row)));
  return [headings, ...rows];
}
