import { claimSentences, sentenceNumber } from "../../core/atlas/claim-sentences.ts";
import type { Claim } from "../../core/atlas/schema.ts";
import { bases } from "../../core/atlas/vocabulary.ts";
import type { SortValue } from "../../core/table/sort-rows.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import type { MessageKey } from "../../i18n/messages.ts";
import type { Explorer } from "../../state/explorer.ts";

/** A column of a table, as data. */
export interface Column<Row> {
  /** What a link calls it. */
  readonly id: string;
  readonly label: MessageKey;
  /** What a cell says in the reader's language, to be read, copied and, unless `rank` says otherwise, sorted by. */
  text(row: Row): TsvCell;
  rank?(row: Row): SortValue;
  /** Its cells name the node or tie that a row is about, and choose it; one column of each table is so. */
  readonly names?: boolean;
  /** Numbers stand at the end of their cell. */
  readonly numeric?: boolean;
  /** The language of the cells, where it is not the reader's. */
  readonly lang?: string;
}

/** The tables of the outline. */
export type TableId = "nodes" | "edges" | "figures" | "evidence";

/** A table, as data: its rows in the order of the atlas and what is told of each. */
export interface TableSpec<Row extends object> {
  readonly id: TableId;
  readonly rows: readonly Row[];
  /** The node or tie that a row is about. */
  idOf(row: Row): string;
  readonly columns: readonly Column<Row>[];
}

/** A table of whatever; its rows are given back to nothing but itself. */
export type AnyTable = TableSpec<object>;

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
