import { createEffect, on } from "solid-js";
import { stepCamera } from "../../core/tour/step-subject.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Brings onto the stage what the step of a tour shows, and after the tour what was there. */
export function followStep(explorer: Explorer): void {
  createEffect(
    on(explorer.step, (at, before) => {
      if (at) explorer.requestCamera(stepCamera(explorer.graph, at.step));
      else if (before) explorer.requestCamera(explorer.camera() ?? "start");
    }),
  );
}
