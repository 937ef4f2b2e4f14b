import { nearTypes, treeTypes } from "../../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { laneOrder } from "./lane-order.ts";

/** Where a mechanism, figure or reference stands in the lanes. */
export type LaneHome =
  /** In the row of a measure. */
  | { readonly kind: "measure"; readonly id: string }
  /** In a row of its own above the measures of a strand, or of a project. */
  | { readonly kind: "strand" | "project"; readonly id: string }
  /** Under another near node or an institution, which alone it is tied to. */
  | { readonly kind: "node"; readonly id: string }
  /** Between the lanes: tied to several projects, or to nothing that has a lane. */
  | { readonly kind: "street" };

/** The home of every near node of an atlas: the middle one, in reading order, of the measures it is tied to. */
export function laneHomes(graph: AtlasGraph): ReadonlyMap<string, LaneHome> {
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const near = graph.nodes().filter((id) => nearTypes.has(typeOf(id)));
  const reading = laneOrder(graph);
  const tied = (id: string) => [...new Set(graph.neighbors(id))];
  const homes = new Map<string, LaneHome>();
  for (const id of near) {
    const hosts = tied(id).filter((other) => treeTypes.has(typeOf(other)));
    if (hosts.length > 0) homes.set(id, homeAmong(graph, hosts, reading));
  }
  // Each round hangs those that are tied to what the round before has placed, so that chains hang too.
  for (let placed = -1; placed !== homes.size; ) {
    placed = homes.size;
    for (const id of near.filter((one) => !homes.has(one))) {
      const other = tied(id).find((one) => homes.has(one));
      const home = other === undefined ? undefined : homes.get(other);
      if (other !== undefined && home)
        homes.set(id, home.kind === "node" ? home : { kind: "node", id: other });
    }
  }
  for (const id of near.filter((one) => !homes.has(one))) {
    const institution = tied(id).find((other) => typeOf(other) === "institution");
    homes.set(id, institution === undefined ? { kind: "street" } : { kind: "node", id: institution });
  }
  return homes;
}

function homeAmong(
  graph: AtlasGraph,
  hosts: readonly string[],
  reading: ReadonlyMap<string, number>,
): LaneHome {
  const projects = new Set(hosts.map((host) => rootOf(graph, host)));
  if (projects.size > 1) return { kind: "street" };
  const ordered = [...hosts].sort((a, b) => (reading.get(a) ?? 0) - (reading.get(b) ?? 0));
  for (const kind of ["measure", "strand", "project"] as const) {
    const ofKind = ordered.filter((host) => graph.getNodeAttribute(host, "node").type === kind);
    const id = ofKind[Math.floor((ofKind.length - 1) / 2)];
    if (id !== undefined) return { kind, id };
  }
  return { kind: "street" };
}

function rootOf(graph: AtlasGraph, id: string): string {
  let at = id;
  for (;;) {
    const parent = graph.getNodeAttribute(at, "node").partOf;
    if (parent === undefined || !graph.hasNode(parent)) return at;
    at = parent;
  }
}
