import type { Id } from "../atlas/schema.ts";
import type { Role } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** An institution that leads something because it leads what that is part of. */
export interface Doer {
  readonly institution: Id;
  readonly role: Role;
  /** The strand or project that it is said of. */
  readonly from: Id;
}

/** The leads that a node inherits from the nearest of its ancestors that has one; none where it has its own. */
export function defaultDoers(graph: AtlasGraph, id: Id): Doer[] {
  if (leadsOf(graph, id).length > 0) return [];
  const seen = new Set<Id>([id]);
  for (let at = parentOf(graph, id); at !== undefined && !seen.has(at); at = parentOf(graph, at)) {
    const leads = leadsOf(graph, at);
    if (leads.length > 0) return leads;
    seen.add(at);
  }
  return [];
}

function parentOf(graph: AtlasGraph, id: Id): Id | undefined {
  return graph.getNodeAttribute(id, "node").partOf;
}

function leadsOf(graph: AtlasGraph, id: Id): Doer[] {
  const leads: Doer[] = [];
  graph.forEachInEdge(id, (_edge, { edge }) => {
    if (edge.relation === "undertakes" && edge.role === "lead") {
      leads.push({ institution: edge.source, role: edge.role, from: id });
    }
  });
  return leads;
}
