import { undirectedSingleSourceLength } from "graphology-shortest-path/unweighted.js";
import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** The nodes at most `steps` ties away from a node, whichever way the ties point, the node itself among them. */
export function neighbourhood(graph: AtlasGraph, id: Id, steps: number): ReadonlySet<Id> {
  const lengths = Object.entries(undirectedSingleSourceLength(graph, id));
  return new Set(lengths.flatMap(([other, length]) => (length <= steps ? [other] : [])));
}
