import type { Id } from "../core/atlas/schema.ts";
import { rootProjects } from "../core/graph/tree.ts";
import { hueOf, palette } from "../scene/palette.ts";
import type { Explorer } from "../state/explorer.ts";

/** The colour of a project in the reader's theme; that of what is shared where there is none. */
export function projectHue(explorer: Explorer, project: Id | undefined): string {
  if (project === undefined) return "var(--edge)";
  return hueOf(palette(explorer.theme()), rootProjects(explorer.graph).indexOf(project));
}
