import { narrowBelow } from "../../core/view/window-size.ts";
import type { StageLayout } from "./create-scenes.ts";

/** Whether nodes stand where pins move them: in the overview of the whole atlas, where there is room beside each. */
export function pinsHold({ view, stage, detail, only }: StageLayout): boolean {
  return view === "map" && !detail && only === undefined && stage.width >= narrowBelow;
}
