import type { AtlasEdge } from "../../core/atlas/schema.ts";
import { confidences, relations } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import type { TableSpec } from "./column.ts";
import { basisColumn, sentencesColumn } from "./shared-columns.ts";

interface EdgeRow {
  readonly id: string;
  readonly edge: AtlasEdge;
}

/** The table of all ties, each told as a sentence; those of belonging come first. */
export function edgesTable(explorer: Explorer): TableSpec<EdgeRow> {
  const { graph } = explorer;
  return {
    id: "edges",
    rows: graph.mapEdges((id, { edge }) => ({ id, edge })),
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
        text: ({ edge }) => explorer.t(`types.relation.${edge.relation}`),
        rank: ({ edge }) => relations.indexOf(edge.relation),
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
