import { claimSentences, sentenceNumber } from "../../core/atlas/claim-sentences.ts";
import type { Claim } from "../../core/atlas/schema.ts";
import { bases } from "../../core/atlas/vocabulary.ts";
import type { Explorer } from "../../state/explorer.ts";
import type { Column } from "./column.ts";

/** The column of what a claim rests on, the strongest first. */
export function basisColumn<Row>(
  explorer: Explorer,
  claimOf: (row: Row) => Pick<Claim, "basis">,
): Column<Row> {
  return {
    id: "basis",
    label: "outline.column.basis",
    text: (row) => explorer.t(`types.basis.${claimOf(row).basis}`),
    rank: (row) => bases.indexOf(claimOf(row).basis),
  };
}

/** The column of the numbers of the sentences that a claim rests on, sorted by the first. */
export function sentencesColumn<Row>(explorer: Explorer, claimOf: (row: Row) => Claim): Column<Row> {
  const numbers = (row: Row) => claimSentences(claimOf(row)).map(sentenceNumber);
  return {
    id: "sentences",
    label: "outline.column.sentences",
    text: (row) => numbers(row).join(explorer.t("common.listSeparator")),
    rank: (row) => numbers(row)[0],
  };
}
