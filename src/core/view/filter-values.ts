import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { rootProjects } from "../graph/tree.ts";
import { type FilterGroup, type FilterValue, specOf } from "./filter-groups.ts";

type ValuesByNode = ReadonlyMap<Id, readonly string[]>;

// Every change of a filter asks for those of all nodes, several times over, and a graph never changes.
const known = new WeakMap<AtlasGraph, Map<FilterGroup, ValuesByNode>>();

/** The values of a group that a node has, each once. */
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
  return specOf(group).ofNode({
    ...graph.getNodeAttributes(id),
    edges: () => graph.mapEdges(id, (_id, { edge }) => edge),
    neighbours: () => graph.mapNeighbors(id, (_id, attributes) => attributes),
  });
}

/** The values of a group that a tie has itself; undefined where those of its ends are enough. */
export function edgeValuesOf<G extends FilterGroup>(
  graph: AtlasGraph,
  group: G,
  id: string,
): readonly FilterValue<G>[] | undefined {
  const { ofEdge } = specOf(group);
  return ofEdge === "ends" ? undefined : ofEdge(graph.getEdgeAttribute(id, "edge"));
}

/** What can be pressed of a group, in the order of the atlas or the vocabulary. */
export function pressableOf<G extends FilterGroup>(graph: AtlasGraph, group: G): readonly FilterValue<G>[];
export function pressableOf(graph: AtlasGraph, group: FilterGroup): readonly string[] {
  const { pressable } = specOf(group);
  if ("list" in pressable) return pressable.list;
  if ("types" in pressable) return graph.getAttribute("vocabulary").types.map(({ id }) => id);
  if (pressable.nodes === "root") return rootProjects(graph);
  return graph.filterNodes((_id, { type }) => type.role === pressable.nodes);
}
