import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** The nodes at most `steps` ties away from a node, whichever way the ties point, the node itself among them. */
export function neighbourhood(graph: AtlasGraph, id: Id, steps: number): ReadonlySet<Id> {
  const found = new Set([id]);
  let reached: readonly Id[] = [id];
  for (let step = 0; step < steps; step += 1) {
    reached = reached.flatMap((at) => graph.neighbors(at)).filter((other) => !found.has(other));
    for (const other of reached) found.add(other);
  }
  return found;
}

/** The ties whose both ends are among some nodes, and those that are named themselves, in the file's order. */
export function tiesAmong(graph: AtlasGraph, ids: readonly string[]): readonly string[] {
  const named = new Set(ids);
  return graph.filterEdges(
    (id, _edge, source, target) => named.has(id) || (named.has(source) && named.has(target)),
  );
}
