import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { defaultDoers } from "./default-doers.ts";

/** Who does something: the institutions that undertake it, else those that lead what it is part of; each once. */
export function doersOf(graph: AtlasGraph, id: Id): Id[] {
  const own = graph
    .inEdges(id)
    .filter((tie) => graph.getEdgeAttribute(tie, "edge").relation === "undertakes")
    .map((tie) => graph.source(tie));
  return [...new Set(own.length > 0 ? own : defaultDoers(graph, id).map(({ institution }) => institution))];
}
