import type { Id } from "../../core/atlas/schema.ts";
import { projectPlace } from "../../core/graph/project-place.ts";
import { hueOf, palette } from "../../scene/looks/palette.ts";
import type { Explorer } from "../../state/explorer.ts";

/** The colour of a project in the reader's theme; that of what is shared where there is none. */
export function projectHue(explorer: Explorer, project: Id | undefined): string {
  const place = project === undefined ? undefined : projectPlace(explorer.graph, project);
  return place === undefined ? "var(--edge)" : hueOf(palette(explorer.theme()), place);
}
