import type { Basis } from "../../core/atlas/vocabulary.ts";
import type { OrganClaim } from "../../core/graph/organ-claims.ts";
import { type Part, type PartKind, partWords } from "../../core/graph/participation.ts";
import type { Explorer } from "../../state/explorer.ts";
import { nameOf } from "../thing/name-of.ts";

/** What a cell can show: a way of taking part, or doing something by default. */
export type PartMarkKind = PartKind | "default";

/** A way of taking part in few words, as the vocabulary has them. */
export function kindWords({ graph, language, t }: Explorer, kind: PartMarkKind): string {
  if (kind === "default") return t("matrix.kind.default");
  return partWords(graph.getAttribute("vocabulary"), kind)[language()];
}

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

/** What is said of a tie, with its basis where the text does not state it. */
export function withBasis({ t }: Pick<Explorer, "t">, said: string, basis: Basis): string {
  return basis === "stated" ? said : t("matrix.basis", { sentence: said, basis: t(`types.basis.${basis}`) });
}

/** What a claim about an organ is called in its project's row: the strand or measure that makes it, or the project as a whole. */
export function claimName(explorer: Explorer, { source, project }: OrganClaim): string {
  return source === project ? explorer.t("matrix.whole") : nameOf(explorer, source);
}
