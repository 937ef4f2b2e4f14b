import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { sharedNodes } from "../graph/shared-nodes.ts";
import { asksForShared, type Filter, isFiltering } from "./filter.ts";
import { type FilterGroup, filterGroups, specOf } from "./filter-groups.ts";
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
export function missedByEdge(graph: AtlasGraph, filter: Filter, id: string): readonly FilterGroup[] {
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
export function missedGroups(graph: AtlasGraph, filter: Filter, id: Id): readonly FilterGroup[] {
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
