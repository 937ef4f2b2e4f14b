import { createEffect, on } from "solid-js";
import { stepCamera } from "../../core/tour/step-subject.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Brings onto the stage what the step of a tour shows, and after the tour what was there. */
export function followStep(explorer: Explorer): void {
  createEffect(
    on(explorer.step, (at, before) => {
      // The map is placed for what a step shows.
      if (at)
        explorer.requestCamera(at.step.view === "lanes" ? stepCamera(explorer.graph, at.step) : "start");
      else if (before) explorer.requestCamera(explorer.camera() ?? "start");
    }),
  );
}
