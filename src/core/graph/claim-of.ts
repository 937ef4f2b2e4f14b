import type { Claim } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** Why a node or tie is in the atlas. */
export function claimOf(graph: AtlasGraph, id: string): Claim {
  return graph.hasEdge(id) ? graph.getEdgeAttribute(id, "edge") : graph.getNodeAttribute(id, "node");
}
