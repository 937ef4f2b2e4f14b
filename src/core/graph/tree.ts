import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** The nodes that are part of a node, by `order`, then as in the file; those without an order come last. */
export function children(graph: AtlasGraph, id: Id): Id[] {
  const found: { id: Id; order: number }[] = [];
  graph.forEachInEdge(id, (_edge, { edge }, source, _target, { node }) => {
    if (edge.relation === "partOf") found.push({ id: source, order: node.order ?? Number.POSITIVE_INFINITY });
  });
  return found.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map((child) => child.id);
}

/** The atlas's projects, by `order`, then as in the file. */
export function rootProjects(graph: AtlasGraph): Id[] {
  const found = graph.filterNodes((_id, { node }) => node.type === "project");
  const orderOf = (id: Id) => graph.getNodeAttribute(id, "node").order ?? Number.POSITIVE_INFINITY;
  return found.sort((a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b)));
}
