import { type NodeType, nearTypes, treeTypes } from "../core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../core/graph/build-graph.ts";

/** Where a node of the near level belongs on the map, by what it is tied to. */
export type Home =
  | { readonly kind: "measure" | "strand" | "project"; readonly id: string }
  | { readonly kind: "spine" };

/**
 * A mechanism, figure or reference lives beside the one measure it is tied to; with several of one strand
 * or project, under that; with ties into several projects or none, in the outer columns of the spine. One
 * that no part of a tree is tied to takes the home of the near nodes it is tied to.
 */
export function homeOf(graph: AtlasGraph, id: string): Home {
  const own = hosts(graph, id);
  const found = own.length > 0 ? own : nearNeighbours(graph, id).flatMap((other) => hosts(graph, other));
  const all = [...new Set(found)];
  const [only] = all;
  if (only === undefined) return { kind: "spine" };
  if (all.length === 1 && typeOf(graph, only) === "measure") return { kind: "measure", id: only };
  const strands = new Set(all.map((host) => ancestor(graph, host, "strand")));
  const [strand] = strands;
  if (strands.size === 1 && strand !== undefined) return { kind: "strand", id: strand };
  const projects = new Set(all.map((host) => ancestor(graph, host, "project")));
  const [project] = projects;
  if (projects.size === 1 && project !== undefined) return { kind: "project", id: project };
  return { kind: "spine" };
}

/** Whether a node of the near level stands in the outer columns of the spine. */
export function standsInSpine(graph: AtlasGraph, id: string): boolean {
  return nearTypes.has(typeOf(graph, id)) && homeOf(graph, id).kind === "spine";
}

function typeOf(graph: AtlasGraph, id: string): NodeType {
  return graph.getNodeAttribute(id, "node").type;
}

function hosts(graph: AtlasGraph, id: string): string[] {
  return graph.neighbors(id).filter((other) => treeTypes.has(typeOf(graph, other)));
}

function nearNeighbours(graph: AtlasGraph, id: string): string[] {
  return graph.neighbors(id).filter((other) => nearTypes.has(typeOf(graph, other)));
}

function ancestor(graph: AtlasGraph, id: string, type: "strand" | "project"): string | undefined {
  let at: string | undefined = id;
  while (at !== undefined && typeOf(graph, at) !== type) at = graph.getNodeAttribute(at, "node").partOf;
  return at;
}
