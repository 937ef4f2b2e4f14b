import type { AtlasGraph } from "./build-graph.ts";

/** The ties whose both ends are among some nodes, and those that are named themselves, in the file's order. */
export function tiesAmong(graph: AtlasGraph, ids: readonly string[]): readonly string[] {
  const named = new Set(ids);
  return graph.filterEdges(
    (id, _edge, source, target) => named.has(id) || (named.has(source) && named.has(target)),
  );
}
