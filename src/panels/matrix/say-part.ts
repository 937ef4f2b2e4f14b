import type { Part } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";
import { withBasis } from "./with-basis.ts";

/** A tie of a cell as a sentence: who takes part how, or who does the column's measure by default; with its basis where that is not what the text states. */
export function sayPart(explorer: Explorer, column: string, { edge, basis, inheritedFrom }: Part): string {
  const sentence =
    inheritedFrom === undefined
      ? nameOf(explorer, edge)
      : explorer.t("matrix.byDefault", {
          who: nameOf(explorer, explorer.graph.source(edge)),
          what: nameOf(explorer, column),
          from: nameOf(explorer, inheritedFrom),
        });
  return withBasis(explorer, sentence, basis);
}
