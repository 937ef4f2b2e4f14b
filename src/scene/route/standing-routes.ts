import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { Point, SceneEdge } from "../types.ts";
import { besideRoute } from "./beside-route.ts";
import type { Obstacles } from "./obstacles.ts";
import type { RouteNode } from "./outline-port.ts";
import { servesRoutes } from "./serves-route.ts";
import { busDrop, headRoute, measureRoute } from "./tree-route.ts";

/**
 * The ways of the ties that are drawn without being asked for, from source to target outline: those of each
 * project's tree, project → organ, and of near nodes to the measure beside them. A tie that its own kind of way cannot serve is missing in the result.
 */
export function standingRoutes(
  graph: AtlasGraph,
  placed: ReadonlyMap<string, RouteNode>,
  tiers: ReadonlyMap<string, SceneEdge["standing"]>,
  obstacles: Obstacles,
): ReadonlyMap<string, readonly Point[]> {
  const routes = new Map<string, readonly Point[]>();
  const firstRows = firstRowOfHeads(graph, placed);
  const serves: { id: string; project: RouteNode; organ: RouteNode }[] = [];
  const twigs: (readonly Point[])[] = [];
  const heads: { id: string; project: RouteNode; head: RouteNode; firstRow: number }[] = [];
  for (const id of graph.edges()) {
    const { edge } = graph.getEdgeAttributes(id);
    const [source, target] = [placed.get(edge.source), placed.get(edge.target)];
    if (!source || !target) continue;
    const type = graph.getNodeAttribute(edge.source, "node").type;
    const firstRow = firstRows.get(edge.target) ?? target.y + target.height;
    if (edge.relation === "serves" && type === "project") serves.push({ id, project: source, organ: target });
    if (tiers.get(id) === "near") {
      const forth = type === "measure";
      const way = forth ? besideRoute(source, target) : besideRoute(target, source);
      routes.set(id, forth ? way : [...way].reverse());
    }
    if (edge.relation !== "partOf") continue;
    if (type === "strand") heads.push({ id, project: target, head: source, firstRow });
    if (type !== "measure") continue;
    const way = [...measureRoute(target, source, firstRow - busDrop)].reverse();
    twigs.push(way);
    routes.set(id, way);
  }
  for (const { id, project, head, firstRow } of heads) {
    const route = headRoute(obstacles, project, head, firstRow, twigs);
    if (route) routes.set(id, [...route].reverse());
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
