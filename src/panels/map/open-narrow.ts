import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { children, rootProjects } from "../../core/graph/tree.ts";
import { zoomOfLevel } from "../../core/view/level-at-zoom.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";

/** How close lanes may be brought, relative to all their columns side by side. */
const closestLanes = 4;

/**
 * Where a narrow window opens: on the map one territory across the width at the far level, in the lanes the strands and
 * measures of the first project, which is what can be read there.
 */
export function openNarrow(map: MapHandle, graph: AtlasGraph, shape: MapShape | undefined): void {
  const [first] = rootProjects(graph);
  if (first === undefined) return;
  const strands = children(graph, first);
  const tree = [...strands, ...strands.flatMap((strand) => children(graph, strand))];
  if (shape === undefined) map.fitTo(tree, false, closestLanes);
  else map.fitTo([first, ...tree], false, zoomOfLevel("overview", "narrow") * 0.98);
}
