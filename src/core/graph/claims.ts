import { claimSentences } from "../atlas/claim-sentences.ts";
import type { Claim, Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** Why a node or tie is in the atlas. */
export function claimOf(graph: AtlasGraph, id: string): Claim {
  return graph.hasEdge(id) ? graph.getEdgeAttribute(id, "edge") : graph.getNodeAttribute(id, "node");
}

/** Whether a tie rests on something of its own: not one that is derived from its part alone. */
export function hasOwnClaim(graph: AtlasGraph, edgeId: string): boolean {
  const { derived, edge } = graph.getEdgeAttributes(edgeId);
  return !derived || graph.getNodeAttribute(edge.source, "node").partOfClaim !== undefined;
}

/** How much an atlas claims: its nodes, and the ties that rest on something of their own. */
export function countClaims(graph: AtlasGraph): number {
  return graph.order + graph.filterEdges((id) => hasOwnClaim(graph, id)).length;
}

/**
 * The one project that a node or tie is about: a node's where it belongs to one alone, a tie's where all its ends that
 * belong to one alone agree. Undefined for what is shared.
 */
export function claimProject(graph: AtlasGraph, id: string): Id | undefined {
  const ends = graph.hasNode(id) ? [id] : graph.extremities(id);
  const own = ends.flatMap((end) => {
    const { projects } = graph.getNodeAttributes(end);
    return projects.length === 1 ? projects : [];
  });
  return new Set(own).size === 1 ? own[0] : undefined;
}

/** The sentences that a node or tie rests on, in the order of the text, each once. */
export function sentencesOf(graph: AtlasGraph, id: string): readonly Id[] {
  return claimSentences(claimOf(graph, id));
}
