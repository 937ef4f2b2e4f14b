import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** The sentences that a node or tie rests on, in the order of the text, each once. */
export function sentencesOf(graph: AtlasGraph, id: string): readonly Id[] {
  const { evidence } = graph.hasNode(id)
    ? graph.getNodeAttribute(id, "node")
    : graph.getEdgeAttribute(id, "edge");
  const named = evidence.flatMap((piece) => ("sentence" in piece ? [piece.sentence] : []));
  // Numbers in ids may be of unequal width.
  return [...new Set(named)].sort((a, b) => a.length - b.length || (a < b ? -1 : 1));
}
