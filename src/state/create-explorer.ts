import type { Atlas } from "../core/atlas/load-atlas.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { createDisplay, type DisplayOptions } from "./create-display.ts";
import { createExploration, type ExplorationOptions } from "./create-exploration.ts";
import { createPageState } from "./create-page-state.ts";
import type { Explorer } from "./explorer.ts";

/** What an explorer is made of. */
export interface ExplorerOptions extends DisplayOptions, ExplorationOptions {
  readonly atlas: Atlas;
  readonly graph: AtlasGraph;
  readonly embedded?: boolean;
}

/** The one mutable state of the page; belongs to the Solid root it is made in. */
export function createExplorer(options: ExplorerOptions): Explorer {
  return {
    atlas: options.atlas,
    graph: options.graph,
    embedded: options.embedded ?? false,
    ...createDisplay(options),
    ...createExploration({ ...options, tours: options.atlas.tours }),
    ...createPageState(),
  };
}
