import { undirectedSingleSourceLength } from "graphology-shortest-path/unweighted.js";
import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** A way from node to node along ties. */
export interface Path {
  /** First to last, each once. */
  readonly nodes: readonly Id[];
  /** The ties of each hop, whichever way they point, each once; a hop has at least one. */
  readonly hops: readonly (readonly string[])[];
}

/** How many ways between two nodes are told at most. */
export const mostPaths = 12;

/**
 * The shortest ways between two nodes, whichever way the ties point, at most `mostPaths`, in the file's order of
 * nodes; none where no tie leads from one to the other. Inherited doers are no ties and make no short cuts.
 */
export function shortestPaths(graph: AtlasGraph, from: Id, to: Id): readonly Path[] {
  if (from === to) return [];
  const distance = new Map(Object.entries(undirectedSingleSourceLength(graph, to)));
  if (!distance.has(from)) return [];
  const order = new Map(graph.nodes().map((id, at) => [id, at]));
  const found: Path[] = [];
  const walk = (nodes: readonly Id[]): void => {
    const at = nodes.at(-1) ?? from;
    if (at === to) {
      found.push({ nodes, hops: hopsOf(graph, nodes) });
      return;
    }
    const nearer = graph
      .neighbors(at)
      .filter((id) => distance.get(id) === (distance.get(at) ?? 0) - 1)
      .sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
    for (const next of nearer) {
      if (found.length >= mostPaths) return;
      walk([...nodes, next]);
    }
  };
  walk([from]);
  return found;
}

function hopsOf(graph: AtlasGraph, nodes: readonly Id[]): string[][] {
  // Given both ends, `edges` has the ties of either direction.
  return nodes.slice(1).map((id, at) => graph.edges(nodes[at] ?? id, id));
}
