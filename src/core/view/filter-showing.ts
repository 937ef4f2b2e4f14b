import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { type Filter, setGroup, setMatch } from "./filter.ts";
import { valuesOf } from "./filter-values.ts";
import { missedGroups } from "./passing.ts";

/**
 * The filter with the least pressed besides that lets a node or tie pass: in each group that leaves it out, one value
 * of its own more; a group of which it has no value is released. What is not shared ends that only what is shared passes.
 */
export function filterShowing(graph: AtlasGraph, filter: Filter, id: string): Filter {
  if (graph.hasNode(id)) return showingNode(graph, filter, id);
  const both = graph.extremities(id).reduce((wider, end) => showingNode(graph, wider, end), filter);
  const { basis } = graph.getEdgeAttribute(id, "edge");
  const passes = both.bases.length === 0 || both.bases.includes(basis);
  return passes ? both : setGroup(both, "bases", [...both.bases, basis]);
}

function showingNode(graph: AtlasGraph, filter: Filter, id: Id): Filter {
  const missed = missedGroups(graph, filter, id);
  const any = missed.includes("projects") ? setMatch(filter, "any") : filter;
  return missedGroups(graph, any, id).reduce((wider, group) => {
    const [first] = valuesOf(graph, group, id);
    return setGroup(wider, group, first === undefined ? [] : [...wider[group], first]);
  }, any);
}
