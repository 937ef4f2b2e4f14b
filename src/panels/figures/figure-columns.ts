import type { FigureSort } from "../../core/view/order-figures.ts";

/** A column of the figures' table: the key of its name, and what it sorts by, if anything. */
export interface FigureColumn {
  readonly name: "value" | "name" | "kind" | "quantifies" | "doer" | "sentence";
  readonly sort?: FigureSort;
}

/** The columns of the figures' table. */
export const figureColumns: readonly FigureColumn[] = [
  { name: "value", sort: "value" },
  { name: "name", sort: "name" },
  { name: "kind" },
  { name: "quantifies" },
  { name: "doer" },
  { name: "sentence", sort: "sentence" },
];
