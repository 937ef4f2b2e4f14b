import type { Basis } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";

/** What is said of a tie, with its basis where the text does not state it. */
export function withBasis({ t }: Pick<Explorer, "t">, said: string, basis: Basis): string {
  return basis === "stated" ? said : t("matrix.basis", { sentence: said, basis: t(`types.basis.${basis}`) });
}
