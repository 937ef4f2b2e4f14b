import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { hasOwnClaim } from "../graph/claims.ts";
import { type Filter, setGroup } from "./filter.ts";
import { type FilterGroup, type FilterValue, specOf } from "./filter-groups.ts";
import { edgeValuesOf, valuesOf } from "./filter-values.ts";
import { type Level, levelOfRole, seenAt } from "./level.ts";
import { passing, passingNodes } from "./passing.ts";

/** How many of some nodes have places at a level. */
export function countAt(graph: AtlasGraph, ids: Iterable<Id>, level: Level): number {
  let count = 0;
  for (const id of ids) if (isAt(graph, id, level)) count += 1;
  return count;
}

/**
 * How many ties have each value of a group themselves, of those that the other groups of a filter leave between nodes
 * that have places at a level; as under a lens, only ties that rest on something of their own.
 */
export function tieCounts<G extends FilterGroup>(
  graph: AtlasGraph,
  filter: Filter,
  group: G,
  level: Level,
): ReadonlyMap<FilterValue<G>, number> {
  const counts = new Map<FilterValue<G>, number>();
  for (const id of passing(graph, setGroup(filter, group, [])).edges) {
    if (!hasOwnClaim(graph, id) || !graph.extremities(id).every((end) => isAt(graph, end, level))) continue;
    for (const value of edgeValuesOf(graph, group, id) ?? []) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

function isAt(graph: AtlasGraph, id: Id, level: Level): boolean {
  return seenAt(levelOfRole[graph.getNodeAttribute(id, "type").role], level);
}

/**
 * How many nodes have each value of a group, of those that the other groups leave in: what pressing it alone would
 * show, organs that pass every project apart, of the nodes that have places at a level. Values that none has are missing.
 */
export function facetCounts<G extends FilterGroup>(
  graph: AtlasGraph,
  filter: Filter,
  group: G,
  level: Level = "near",
): ReadonlyMap<FilterValue<G>, number> {
  const counts = new Map<FilterValue<G>, number>();
  for (const id of passingNodes(graph, setGroup(filter, group, []))) {
    if (!isAt(graph, id, level)) continue;
    for (const value of valuesOf(graph, group, id)) counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
}

/** How many nodes pass whatever project is pressed, beside those that are counted for it: the organs. */
export function countBesides(graph: AtlasGraph, filter: Filter): number {
  const { exempt } = specOf("projects");
  const left = [...passingNodes(graph, setGroup(filter, "projects", []))];
  return left.filter(
    (id) =>
      exempt.includes(graph.getNodeAttribute(id, "type").role) &&
      valuesOf(graph, "projects", id).length === 0,
  ).length;
}
