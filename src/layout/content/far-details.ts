import type { Id } from "../../core/atlas/schema.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";

/** A detail that is not tied to its host itself, and the last edge of the way there. */
export interface FarDetail {
  readonly id: Id;
  readonly edge: Id;
}

/** What stands under each host though it is tied to it by way of others only, and what no way leads to. */
export interface FarDetails {
  readonly byHost: ReadonlyMap<Id, readonly FarDetail[]>;
  readonly adrift: readonly Id[];
}

/**
 * Gives each detail that is tied to no host the nearest one, so that everything asked for has a place; of hosts equally
 * near the first. O(nodes + edges).
 */
export function farDetails(
  graph: AtlasGraph,
  isHost: (id: Id) => boolean,
  isDetail: (id: Id) => boolean,
): FarDetails {
  const hostOf = new Map<Id, Id>();
  const byHost = new Map<Id, FarDetail[]>();
  let reached: readonly Id[] = graph.filterNodes(isHost);
  for (const id of reached) hostOf.set(id, id);
  for (let steps = 1; reached.length > 0; steps += 1) {
    const next: Id[] = [];
    for (const from of reached) {
      const host = hostOf.get(from) ?? from;
      graph.forEachEdge(from, (edge, _attributes, source, target) => {
        const id = source === from ? target : source;
        if (hostOf.has(id)) return;
        hostOf.set(id, host);
        next.push(id);
        if (steps > 1 && isDetail(id)) byHost.set(host, [...(byHost.get(host) ?? []), { id, edge }]);
      });
    }
    reached = next;
  }
  return { byHost, adrift: graph.filterNodes((id) => isDetail(id) && !hostOf.has(id)) };
}
