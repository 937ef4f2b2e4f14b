import { stepOfLink } from "../../core/tour/step-link.ts";
import type { Explorer } from "../../state/explorer.ts";

const unwritten = { zh: "", en: "" };

/** The JSON of what is seen as a step of a tour; id and texts are still to be written, which `check` says. */
export function stepToCopy(explorer: Explorer): string {
  const drawn = explorer.view() === "map";
  const step = stepOfLink(explorer.link(), {
    id: "",
    ...(drawn && { level: explorer.level() }),
    caption: unwritten,
    notes: unwritten,
  });
  return JSON.stringify(step, null, 2);
}
