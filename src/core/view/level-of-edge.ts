import type { AtlasGraph } from "../graph/build-graph.ts";
import { isHost, nearRoles } from "../vocabulary/roles.ts";
import type { Level } from "./level.ts";

/**
 * The level from which a picture tells an edge without being asked: the trees and what projects serve by lines, what a
 * measure has by standing below it. Undefined for one that something must ask for: a map with 300 lines shows nothing.
 */
export function levelOfEdge(graph: AtlasGraph, edgeId: string): Level | undefined {
  const { kind } = graph.getEdgeAttribute(edgeId, "relation");
  const [source, target] = graph.extremities(edgeId).map((id) => graph.getNodeAttribute(id, "type").role);
  if (source === undefined || target === undefined) return undefined;
  if (kind === "part" && source === "branch") return "far";
  if (kind === "part" && (source === "leaf" || source === "actor")) return "overview";
  if (kind === "goal" && source === "root") return "far";
  if (isHost(source) && nearRoles.has(target)) return "near";
  return isHost(target) && nearRoles.has(source) ? "near" : undefined;
}
