import type { Part } from "../../core/graph/participation.ts";
import { sayEdge } from "../../core/say/say-edge.ts";
import type { Explorer } from "../../state/explorer.ts";

/** A tie of a cell as a sentence: who takes part how, or who does the column's measure by default; with its basis where that is not what the text states. */
export function sayPart(explorer: Explorer, column: string, { edge, basis, inheritedFrom }: Part): string {
  const language = explorer.language();
  const labelOf = (id: string) => explorer.graph.getNodeAttribute(id, "node").label[language];
  const sentence =
    inheritedFrom === undefined
      ? sayEdge(explorer.graph, edge, language)
      : explorer.t("matrix.byDefault", {
          who: labelOf(explorer.graph.source(edge)),
          what: labelOf(column),
          from: labelOf(inheritedFrom),
        });
  if (basis === "stated") return sentence;
  return explorer.t("matrix.basis", { sentence, basis: explorer.t(`types.basis.${basis}`) });
}
