import type { AtlasGraph } from "../graph/build-graph.ts";
import { type Filter, type FilterGroup, type FilterValue, setGroup } from "./filter.ts";
import { valuesOf } from "./filter-values.ts";
import { passingNodes } from "./passing.ts";

/**
 * How many nodes have each value of a group, of those that the other groups leave in: what pressing it alone would
 * show, organs that pass every project apart. Values that no node has are missing.
 */
export function facetCounts<G extends FilterGroup>(
  graph: AtlasGraph,
  filter: Filter,
  group: G,
): ReadonlyMap<FilterValue<G>, number> {
  const counts = new Map<FilterValue<G>, number>();
  for (const id of passingNodes(graph, setGroup(filter, group, []))) {
    for (const value of valuesOf(graph, group, id)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many nodes pass whatever project is pressed, beside those that are counted for it: the organs. */
export function countBesides(graph: AtlasGraph, filter: Filter): number {
  const passing = [...passingNodes(graph, setGroup(filter, "projects", []))];
  return passing.filter(
    (id) =>
      graph.getNodeAttribute(id, "node").type === "organ" && valuesOf(graph, "projects", id).length === 0,
  ).length;
}
