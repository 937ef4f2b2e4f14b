import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { type Filter, setGroup, setMatch } from "./filter.ts";
import { type FilterGroup, type FilterValue, type Pressed, specOf } from "./filter-groups.ts";
import { edgeValuesOf, valuesOf } from "./filter-values.ts";
import { missedByEdge, missedGroups } from "./passing.ts";

/**
 * The filter with the least pressed besides that lets a node or tie pass: in each group that leaves it out, one value
 * of its own more; a group of which it has no value is released. What is not shared ends that only what is shared passes.
 */
export function filterShowing(graph: AtlasGraph, filter: Filter, id: string): Filter {
  if (graph.hasNode(id)) return showingNode(graph, filter, id);
  const both = graph.extremities(id).reduce((wider, end) => showingNode(graph, wider, end), filter);
  return missedByEdge(graph, both, id).reduce(
    (wider, group) => pressFirst(wider, group, edgeValuesOf(graph, group, id) ?? []),
    both,
  );
}

function showingNode(graph: AtlasGraph, filter: Filter, id: Id): Filter {
  const missed = missedGroups(graph, filter, id);
  const any = missed.some((group) => specOf(group).shares) ? setMatch(filter, "any") : filter;
  return missedGroups(graph, any, id).reduce(
    (wider, group) => pressFirst(wider, group, valuesOf(graph, group, id)),
    any,
  );
}

function pressFirst<G extends FilterGroup>(
  filter: Filter,
  group: G,
  [first]: readonly FilterValue<G>[],
): Filter {
  const all: Pressed = filter;
  const pressed: readonly FilterValue<G>[] = all[group];
  return setGroup(filter, group, first === undefined ? [] : [...pressed, first]);
}
