import type { SortValue } from "../../core/table/sort-rows.ts";
import type { TsvCell } from "../../core/table/to-tsv.ts";
import type { MessageKey } from "../../i18n/messages.ts";

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
