import { hidesRest } from "../../core/view/filter.ts";
import { closeGaps } from "../../scene/close-gaps.ts";
import type { Scene } from "../../scene/types.ts";
import type { Explorer } from "../../state/explorer.ts";
import { passes } from "../thing/passes.ts";

/** The lanes as the reader sees them: without what the filter hides, and without the gaps that this leaves between rows. */
export function closeLanes(explorer: Pick<Explorer, "filter" | "passing">, lanes: Scene): Scene {
  if (!hidesRest(explorer.filter())) return lanes;
  return closeGaps(lanes, (id) => passes(explorer, id), { columns: false });
}
