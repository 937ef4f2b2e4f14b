import { rootProjects } from "../../core/graph/tree.ts";
import { hueOf, palette } from "../../scene/palette.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The hue of a project in the theme of now; that of ties without a project where there is none. */
export function projectHue(explorer: Explorer, project: string | undefined): string {
  if (project === undefined) return "var(--edge)";
  return hueOf(palette(explorer.theme()), rootProjects(explorer.graph).indexOf(project));
}
