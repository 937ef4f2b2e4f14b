import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { treeBlocks } from "../../core/graph/tree-blocks.ts";

/** The strands and measures of all projects, a project's own measures first, numbered from top to bottom. */
export function laneOrder(graph: AtlasGraph): ReadonlyMap<string, number> {
  const all = treeBlocks(graph).flatMap(({ groups }) =>
    groups.flatMap(({ strand, measures }) => [...(strand === undefined ? [] : [strand]), ...measures]),
  );
  return new Map(all.map((id, index) => [id, index]));
}
