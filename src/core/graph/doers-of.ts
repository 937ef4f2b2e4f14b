import type { Id } from "../atlas/schema.ts";
import type { Role } from "../atlas/vocabulary.ts";
import { type EdgeKind, treeRoles } from "../vocabulary/roles.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** An institution that does something, by its own tie or by default. */
export interface AnyDoer {
  readonly institution: Id;
  readonly role?: Role;
  /** The strand or project from which it is inherited; absent where the tie is the thing's own. */
  readonly from?: Id;
}

/** What ties say through which a measure deals with what is not itself done. */
const dealings: ReadonlySet<EdgeKind> = new Set(["object", "means"]);

/**
 * Who does some things, each institution once, own doers before inherited ones: of a project, strand or measure its
 * own and the leads that it inherits, of a mechanism, reference or institution those of the measures that deal with it.
 */
export function doersOf(graph: AtlasGraph, ids: readonly Id[]): readonly AnyDoer[] {
  const done = new Set(ids.flatMap((id) => doneWith(graph, id)));
  const all = [...done].flatMap((id) => [...ownDoers(graph, id), ...inheritedDoers(graph, id)]);
  const found = new Map<Id, AnyDoer>();
  for (const doer of [...all.filter(({ from }) => from === undefined), ...all]) {
    if (!found.has(doer.institution)) found.set(doer.institution, doer);
  }
  return [...found.values()];
}

function doneWith(graph: AtlasGraph, target: Id): readonly Id[] {
  if (treeRoles.has(graph.getNodeAttribute(target, "type").role)) return [target];
  return graph
    .filterInEdges(target, (_tie, { relation }) => dealings.has(relation.kind))
    .map((tie) => graph.source(tie))
    .filter((id) => graph.getNodeAttribute(id, "type").role === "leaf");
}

function ownDoers(graph: AtlasGraph, id: Id): AnyDoer[] {
  const ties = graph.filterInEdges(id, (_tie, { relation }) => relation.kind === "doing");
  return ties.map((tie) => {
    const { source, role } = graph.getEdgeAttribute(tie, "edge");
    return { institution: source, ...(role !== undefined && { role }) };
  });
}

function inheritedDoers(graph: AtlasGraph, id: Id): AnyDoer[] {
  return defaultDoers(graph, id).map(({ institution, role, from }) => ({ institution, role, from }));
}

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
  graph.forEachInEdge(id, (_edge, { edge, relation }) => {
    if (relation.kind === "doing" && edge.role === "lead") {
      leads.push({ institution: edge.source, role: edge.role, from: id });
    }
  });
  return leads;
}
