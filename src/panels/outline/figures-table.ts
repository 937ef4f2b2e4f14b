import type { AtlasNode } from "../../core/atlas/schema.ts";
import { figureKinds } from "../../core/atlas/vocabulary.ts";
import { doersOf } from "../../core/graph/doers.ts";
import type { Explorer } from "../../state/explorer.ts";
import { namesOf } from "../name-of.ts";
import type { TableSpec } from "./column.ts";
import { basisColumn, sentencesColumn } from "./shared-columns.ts";

interface FigureRow {
  readonly node: AtlasNode;
  readonly figure: NonNullable<AtlasNode["figure"]>;
  /** What it measures, and who does that. */
  readonly measured: readonly string[];
  readonly doers: readonly string[];
}

const signs = { "=": "", ">=": "≥ ", "<=": "≤ " } as const;

/** The table of all figures. */
export function figuresTable(explorer: Explorer): TableSpec<FigureRow> {
  const { graph } = explorer;
  const rows = graph.mapNodes((id, { node }): FigureRow[] => {
    if (node.figure === undefined) return [];
    const measured = graph
      .outEdges(id)
      .filter((tie) => graph.getEdgeAttribute(tie, "edge").relation === "quantifies")
      .map((tie) => graph.target(tie));
    const doers = [...new Set(measured.flatMap((one) => doersOf(graph, one)))];
    return [{ node, figure: node.figure, measured, doers }];
  });
  return {
    id: "figures",
    rows: rows.flat(),
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
        text: ({ measured }) => namesOf(explorer, measured),
      },
      { id: "doer", label: "outline.column.doer", text: ({ doers }) => namesOf(explorer, doers) },
      basisColumn(explorer, ({ node }) => node),
      sentencesColumn(explorer, ({ node }) => node),
    ],
  };
}
