import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { FilterGroup, FilterValue } from "./filter.ts";

/**
 * The values of a group that a node has: its projects, its type, the bases of its own claim and of its ties, the
 * institutions that it is or is tied to (inherited doers are no ties).
 */
export function valuesOf<G extends FilterGroup>(
  graph: AtlasGraph,
  group: G,
  id: Id,
): readonly FilterValue<G>[];
export function valuesOf(graph: AtlasGraph, group: FilterGroup, id: Id): readonly string[] {
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
