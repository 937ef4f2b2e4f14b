import { formatMessage } from "../../i18n/format.ts";
import { pictureTable } from "../../i18n/messages/picture-table.ts";
import { pictureNote } from "../../i18n/messages/scene.ts";
import type { Language } from "../../i18n/text.ts";
import type { TableChart } from "./chart.ts";

/** A column of a table. */
export interface TableColumn {
  readonly head: string;
  /** Of the table's width, against the other columns. */
  readonly share: number;
  /** Whether its words are what one looks for first. */
  readonly large?: boolean;
  /** Numbers end below each other. */
  readonly align?: "end";
}

/** A view of rows and columns, as every format draws it. */
export interface Table {
  readonly columns: readonly TableColumn[];
  /** As many cells as there are columns. */
  readonly rows: readonly (readonly string[])[];
  /** The nodes and edges that it tells of, in the order in which it does. */
  readonly about: readonly string[];
  /** What the view draws besides. */
  readonly chart?: TableChart;
}

/** That the view of a table draws something besides which a picture has no room for, in words; empty where it draws nothing. */
export function describeNoChart({ chart }: Table, language: Language): string {
  return chart ? formatMessage(pictureNote.leftOut, language, { what: chart.name }) : "";
}

/** What a table is, in a sentence for somebody who does not see it. */
export function describeTable({ columns, rows }: Table, language: Language): string {
  const heads = columns.map(({ head }) => head).join(language === "zh" ? "、" : ", ");
  return formatMessage(pictureTable.said, language, { count: rows.length, heads });
}
