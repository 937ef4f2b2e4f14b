import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Point } from "../types.ts";
import type { Obstacles } from "./obstacles.ts";
import type { RouteNode } from "./outline-port.ts";
import { servesRoutes } from "./serves-route.ts";
import { busDrop, headRoute, measureRoute } from "./tree-route.ts";

/**
 * The ways of the ties that are drawn without being asked for, from source to target outline: those of each
 * project's tree, and project → organ. A tie that its own kind of way cannot serve is missing in the result.
 */
export function standingRoutes(
  graph: AtlasGraph,
  placed: ReadonlyMap<string, RouteNode>,
  obstacles: Obstacles,
): ReadonlyMap<string, readonly Point[]> {
  const routes = new Map<string, readonly Point[]>();
  const firstRows = firstRowOfHeads(graph, placed);
  const serves: { id: string; project: RouteNode; organ: RouteNode }[] = [];
  for (const id of graph.edges()) {
    const { edge } = graph.getEdgeAttributes(id);
    const [source, target] = [placed.get(edge.source), placed.get(edge.target)];
    if (!source || !target) continue;
    const type = graph.getNodeAttribute(edge.source, "node").type;
    const firstRow = firstRows.get(edge.target) ?? target.y + target.height;
    if (edge.relation === "serves" && type === "project") serves.push({ id, project: source, organ: target });
    if (edge.relation !== "partOf") continue;
    if (type === "strand") {
      const route = headRoute(obstacles, target, source, firstRow);
      if (route) routes.set(id, [...route].reverse());
    } else if (type === "measure") {
      routes.set(id, [...measureRoute(target, source, firstRow - busDrop)].reverse());
    }
  }
  for (const [id, route] of servesRoutes(obstacles, serves)) routes.set(id, route);
  return routes;
}

/** Per project the upper edge of its uppermost column heads. */
function firstRowOfHeads(
  graph: AtlasGraph,
  placed: ReadonlyMap<string, RouteNode>,
): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  for (const id of graph.nodes()) {
    const { node } = graph.getNodeAttributes(id);
    const box = placed.get(id);
    if (node.type !== "strand" || node.partOf === undefined || !box) continue;
    rows.set(
      node.partOf,
      Math.min(rows.get(node.partOf) ?? Number.POSITIVE_INFINITY, box.y - box.height / 2),
    );
  }
  return rows;
}
