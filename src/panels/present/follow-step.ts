import { createEffect, on, onCleanup } from "solid-js";
import { stepCamera } from "../../core/tour/step-subject.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Brings onto the stage what the step of a tour shows, anew when the window changes, and after the tour what was there. */
export function followStep(explorer: Explorer): void {
  const show = () => {
    const at = explorer.step();
    if (at) explorer.requestCamera(stepCamera(explorer.graph, at.step));
  };
  createEffect(
    on(explorer.step, (at, before) => {
      if (at) show();
      else if (before) explorer.requestCamera(explorer.camera() ?? "all");
    }),
  );
  createEffect(() => {
    if (!explorer.tour()) return;
    let frame = 0;
    const again = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(() => {
        if (explorer.showsStep()) show();
      });
    };
    window.addEventListener("resize", again);
    onCleanup(() => {
      cancelAnimationFrame(frame);
      window.removeEventListener("resize", again);
    });
  });
}
