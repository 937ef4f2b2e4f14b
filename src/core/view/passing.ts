import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { sharedNodes } from "../graph/shared-nodes.ts";
import { asksForShared, type Filter, type FilterGroup, filterGroups, isFiltering } from "./filter.ts";
import { valuesOf } from "./filter-values.ts";

/** The nodes and ties that a filter leaves in. */
export interface Passing {
  readonly nodes: ReadonlySet<Id>;
  readonly edges: ReadonlySet<string>;
}

/**
 * Applies a filter: a node passes with one of the pressed values of every group in which something is pressed, organs
 * with every project; where what projects share is asked for, only that and what of each is tied to it. A tie passes when
 * both its ends do and its own basis does.
 */
export function passing(graph: AtlasGraph, filter: Filter): Passing {
  const nodes = passingNodes(graph, filter);
  if (!isFiltering(filter)) return { nodes, edges: new Set(graph.edges()) };
  const { bases } = filter;
  return {
    nodes,
    edges: new Set(
      graph.filterEdges(
        (_id, { edge }, source, target) =>
          nodes.has(source) && nodes.has(target) && (bases.length === 0 || bases.includes(edge.basis)),
      ),
    ),
  };
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
    if (group === "projects" && common) return common.shared.has(id) || common.ways.has(id);
    if (group === "projects" && graph.getNodeAttribute(id, "node").type === "organ") return true;
    return valuesOf<FilterGroup>(graph, group, id).some((value) => pressed.includes(value));
  };
}
