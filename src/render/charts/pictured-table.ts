import type { Table } from "../../scene/table/table.ts";
import { type TableSubject, viewTable } from "../../scene/table/view-table.ts";
import { flowChart } from "../flow/flow-chart.ts";
import { stripChart } from "./strip-chart.ts";

/** A view that is no drawing as pictures show it: its rows, and the strip or flow that its page draws besides. */
export function picturedTable(subject: TableSubject): Table | undefined {
  const table = viewTable(subject);
  const chart = table && chartOf(subject);
  return chart ? { ...table, chart } : table;
}

function chartOf(subject: TableSubject) {
  if (subject.view === "text") return stripChart(subject);
  return subject.view === "matrix" && subject.part === "organs" ? flowChart(subject) : undefined;
}
