import { figureKinds } from "../../core/atlas/vocabulary.ts";
import { type FigureFact, figureFacts } from "../../core/graph/figure-facts.ts";
import type { Explorer } from "../../state/explorer.ts";
import { namesOf } from "../thing/name-of.ts";
import type { TableSpec } from "./column.ts";
import { basisColumn, sentencesColumn } from "./shared-columns.ts";

const signs = { "=": "", ">=": "≥ ", "<=": "≤ " } as const;

/** The table of all figures. */
export function figuresTable(explorer: Explorer): TableSpec<FigureFact> {
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
