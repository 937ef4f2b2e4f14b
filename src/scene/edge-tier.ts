import type { AtlasGraph } from "../core/graph/build-graph.ts";
import { homeOf } from "./home.ts";
import type { SceneEdge } from "./types.ts";

/**
 * The level from which a tie is drawn without being asked for: the tree and project → organ from where both
 * ends are seen, the tie of a near node to the measure it stands beside from the near level. All others are
 * `asked`: a map with 300 lines shows nothing.
 */
export function edgeTier(graph: AtlasGraph, edgeId: string): SceneEdge["standing"] {
  const { edge } = graph.getEdgeAttributes(edgeId);
  const source = graph.getNodeAttribute(edge.source, "node").type;
  const target = graph.getNodeAttribute(edge.target, "node").type;
  if (edge.relation === "partOf" && source === "strand") return "far";
  if (edge.relation === "partOf" && source === "measure") return "overview";
  if (edge.relation === "serves" && source === "project") return "far";
  if (source === "measure" && livesBeside(graph, edge.target, edge.source)) return "near";
  return target === "measure" && livesBeside(graph, edge.source, edge.target) ? "near" : "asked";
}

function livesBeside(graph: AtlasGraph, nearId: string, measureId: string): boolean {
  const type = graph.getNodeAttribute(nearId, "node").type;
  if (type !== "mechanism" && type !== "figure" && type !== "reference") return false;
  const home = homeOf(graph, nearId);
  return home.kind === "measure" && home.id === measureId;
}
