import { nearTypes } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { Level } from "./level.ts";

/**
 * The level from which a picture tells an edge without being asked: the trees and what projects serve by lines, what a
 * measure has by standing below it. Undefined for one that something must ask for: a map with 300 lines shows nothing.
 */
export function levelOfEdge(graph: AtlasGraph, edgeId: string): Level | undefined {
  const { relation } = graph.getEdgeAttributes(edgeId).edge;
  const [source, target] = graph.extremities(edgeId).map((id) => graph.getNodeAttribute(id, "node").type);
  if (source === undefined || target === undefined) return undefined;
  if (relation === "partOf" && source === "strand") return "far";
  if (relation === "partOf" && (source === "measure" || source === "institution")) return "overview";
  if (relation === "serves" && source === "project") return "far";
  const isLeaf = (type: string) => type === "measure" || type === "project";
  if (isLeaf(source) && nearTypes.has(target)) return "near";
  return isLeaf(target) && nearTypes.has(source) ? "near" : undefined;
}
