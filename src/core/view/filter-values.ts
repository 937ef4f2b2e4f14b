import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { FilterGroup, FilterValue } from "./filter.ts";

type ValuesByNode = ReadonlyMap<Id, readonly string[]>;

// Every change of a filter asks for those of all nodes, several times over, and a graph never changes.
const known = new WeakMap<AtlasGraph, Map<FilterGroup, ValuesByNode>>();

/**
 * The values of a group that a node has, each once: its projects, its type, the bases of its own claim and of its
 * ties, the institutions that it is or is tied to (inherited doers are no ties).
 */
export function valuesOf<G extends FilterGroup>(
  graph: AtlasGraph,
  group: G,
  id: Id,
): readonly FilterValue<G>[];
export function valuesOf(graph: AtlasGraph, group: FilterGroup, id: Id): readonly string[] {
  return valuesByNode(graph, group).get(id) ?? [];
}

function valuesByNode(graph: AtlasGraph, group: FilterGroup): ValuesByNode {
  const groups = known.get(graph) ?? new Map<FilterGroup, ValuesByNode>();
  known.set(graph, groups);
  const found = groups.get(group);
  if (found) return found;
  const values = new Map(graph.mapNodes((id) => [id, [...new Set(readValues(graph, group, id))]]));
  groups.set(group, values);
  return values;
}

function readValues(graph: AtlasGraph, group: FilterGroup, id: Id): readonly string[] {
  const { node, projects } = graph.getNodeAttributes(id);
  switch (group) {
    case "projects":
      return projects;
    case "types":
      return [node.type];
    case "bases":
      return [node.basis, ...graph.mapEdges(id, (_edge, { edge }) => edge.basis)];
    case "institutions":
      return [id, ...graph.neighbors(id)].filter(
        (other) => graph.getNodeAttribute(other, "node").type === "institution",
      );
    default:
      return group satisfies never;
  }
}
