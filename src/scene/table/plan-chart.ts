import type { SceneRect } from "../types.ts";
import type { ChartDrawing, ChartRoom, TableChart } from "./chart.ts";
import { planTable, type TablePlan, type TableRoom } from "./plan-table.ts";
import type { Table } from "./table.ts";

/** How much of the room charts are tried in, by where they stand. */
const shares: Readonly<Record<TableChart["place"], readonly number[]>> = {
  above: [0.4, 0.32, 0.24],
  below: [0.75, 0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4],
};
/** Between a chart and its table, in points. */
const between = 10;

/** More than any size of words. */
const wholeWorth = 1000;

/** A table on a page, what stands with it there, and where the rows begin. */
export interface PlannedPage {
  readonly plan: TablePlan;
  readonly room: SceneRect;
  readonly drawing?: ChartDrawing;
}

/** Plans the first page of a table without what else its view draws. */
export function planAlone(
  table: Table,
  room: SceneRect,
  how: Pick<TableRoom, "sizes" | "allowance">,
): PlannedPage | undefined {
  const [plan] = planTable(table, { ...room, ...how });
  return plan && { plan, room };
}

/**
 * Plans a table and its chart on one page: so that all rows are there, then so that the smallest words are as large as
 * they can be. Undefined where one of them has no room beside the other.
 */
export function planTogether(
  table: Table,
  chart: TableChart,
  room: ChartRoom,
  how: Pick<TableRoom, "sizes" | "allowance">,
): PlannedPage | undefined {
  let best: PlannedPage | undefined;
  let most = 0;
  for (const share of shares[chart.place]) {
    const first = chart.draw({ ...room, height: room.height * share });
    if (!first) continue;
    const taken = first.height + between;
    const y = chart.place === "above" ? room.y + taken : room.y;
    const made = planAlone(table, { ...room, y, height: room.height - taken }, how);
    const isWhole = made?.plan.to === table.rows.length;
    if (!made || (chart.place === "below" && !isWhole)) continue;
    const tall = made.plan.heights.reduce((sum, height) => sum + height, 0);
    const below = { ...room, y: room.y + tall + between, height: room.height - tall - between };
    const drawing = chart.place === "above" ? first : chart.draw(below);
    if (!drawing) continue;
    const worth = Math.min(made.plan.size, drawing.size) + (isWhole ? wholeWorth : 0);
    if (worth > most) [best, most] = [{ ...made, drawing }, worth];
  }
  return best;
}
