import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { sharedNodes } from "../graph/shared-nodes.ts";
import { asksForShared, type Filter, isFiltering, setGroup, setMatch } from "./filter.ts";
import { type FilterGroup, type FilterValue, filterGroups, type Pressed, specOf } from "./filter-groups.ts";
import { edgeValuesOf, valuesOf } from "./filter-values.ts";

/** The nodes and ties that a filter leaves in. */
export interface Passing {
  readonly nodes: ReadonlySet<Id>;
  readonly edges: ReadonlySet<string>;
}

/**
 * Applies a filter: a node passes with one of the pressed values of every group in which something is pressed, organs
 * with every project; where what projects share is asked for, only that and what of each is tied to it. A tie passes when
 * both its ends do and what it has itself does, its basis.
 */
export function passing(graph: AtlasGraph, filter: Filter): Passing {
  const nodes = passingNodes(graph, filter);
  if (!isFiltering(filter)) return { nodes, edges: new Set(graph.edges()) };
  return {
    nodes,
    edges: new Set(
      graph.filterEdges(
        (id, _edge, source, target) =>
          nodes.has(source) && nodes.has(target) && missedByEdge(graph, filter, id).length === 0,
      ),
    ),
  };
}

/** The groups of a filter in which a tie has none of the pressed values itself, whatever its ends have. */
function missedByEdge(graph: AtlasGraph, filter: Filter, id: string): readonly FilterGroup[] {
  return filterGroups.filter((group) => {
    const pressed: readonly string[] = filter[group];
    if (pressed.length === 0) return false;
    const own = edgeValuesOf(graph, group, id);
    return own !== undefined && !own.some((value) => pressed.includes(value));
  });
}

/** The nodes that a filter leaves in, for those who ask for no ties. */
export function passingNodes(graph: AtlasGraph, filter: Filter): ReadonlySet<Id> {
  const meets = meeting(graph, filter);
  return new Set(graph.filterNodes((id) => filterGroups.every((group) => meets(group, id))));
}

/** The groups of a filter in which a node has none of the pressed values. */
function missedGroups(graph: AtlasGraph, filter: Filter, id: Id): readonly FilterGroup[] {
  const meets = meeting(graph, filter);
  return filterGroups.filter((group) => !meets(group, id));
}

/** Whether a node meets what is pressed in a group of a filter. */
function meeting(graph: AtlasGraph, filter: Filter): (group: FilterGroup, id: Id) => boolean {
  const common = asksForShared(filter) ? sharedNodes(graph, filter.projects) : undefined;
  return (group, id) => {
    const pressed: readonly string[] = filter[group];
    if (pressed.length === 0) return true;
    const { shares, exempt } = specOf(group);
    if (shares && common) return common.shared.has(id) || common.ways.has(id);
    if (exempt.includes(graph.getNodeAttribute(id, "type").role)) return true;
    return valuesOf<FilterGroup>(graph, group, id).some((value) => pressed.includes(value));
  };
}

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
