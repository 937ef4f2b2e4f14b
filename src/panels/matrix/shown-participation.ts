import { type Participation, participation } from "../../core/graph/participation.ts";
import { matrixInView } from "../../core/view/matrix-in-view.ts";
import type { Explorer } from "../../state/explorer.ts";
import { sortedRows } from "./sorted-rows.ts";

/** Who takes part in what, as the reader wants it: without what the filter hides, in the order that was chosen. */
export function shownParticipation(explorer: Explorer, all = participation(explorer.graph)): Participation {
  const shown = matrixInView(all, explorer.passing(), explorer.filter().mode);
  return { ...shown, rows: sortedRows(explorer, shown) };
}
