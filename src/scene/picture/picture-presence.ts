import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Filter } from "../../core/view/filter.ts";
import { type Focus, noFocus } from "../../core/view/focus.ts";
import type { Lens } from "../../core/view/lens.ts";
import type { Level } from "../../core/view/level.ts";
import { visibility } from "../../core/view/visibility.ts";
import type { PicturePresence } from "./drawn.ts";

/** What decides how an atlas is seen in a picture. */
export interface PictureSight {
  readonly graph: AtlasGraph;
  readonly filter: Filter;
  readonly level: Level;
  /** What is chosen: it is seen with its edges whatever the level. */
  readonly chosen?: Focus | undefined;
  /** What colours the map, and draws the edges that it is about. */
  readonly lens?: Lens | undefined;
  /** The neighbourhood that is looked at. */
  readonly within?: ReadonlySet<string> | undefined;
}

/** How each node and edge is seen under a filter. Nothing is lit: a picture points at nothing. */
export function picturePresence({
  graph,
  filter,
  level,
  chosen = noFocus,
  within,
  lens,
}: PictureSight): (id: string) => PicturePresence {
  const seen = visibility(graph, { filter, level, chosen, within, lens });
  return (id) => {
    const presence = graph.hasNode(id) ? seen.node(id) : seen.edge(id);
    return presence === "lit" ? "shown" : presence;
  };
}
