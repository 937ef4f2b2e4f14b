import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { type Filter, isFiltering } from "./filter.ts";
import { type Focus, focusOf, noFocus } from "./focus.ts";
import { type Level, levelOfType, seenAt } from "./level.ts";
import { type Passing, passing } from "./passing.ts";

/** How a node or tie is seen now. */
export type Presence = "shown" | "faded" | "hidden" | "lit";

/** The level from which a tie is drawn unasked; `asked` for one that something must ask for. */
export type Standing = (edgeId: string) => Level | "asked";

/** What decides how everything is seen. */
export interface VisibilityInput {
  readonly filter: Filter;
  readonly level: Level;
  readonly standing: Standing;
  /** The chosen node or tie. */
  readonly selection?: string | undefined;
  /** The node or tie under the pointer or the keyboard's focus. */
  readonly hover?: string | undefined;
  /** What the filter leaves in, where it is known already. */
  readonly passing?: Passing;
}

/** How each node and tie of a graph is seen now; one that is none of the graph's is hidden. */
export interface Visibility {
  node(id: Id): Presence;
  edge(id: string): Presence;
}

/** Up to how many ties a filter must leave for all of them to be drawn. */
export const fewTies = 40;

/**
 * How everything is seen: the level says which nodes are there, the chosen node brings its neighbours from deeper
 * levels with it, the filter fades or hides, and what is pointed at (else what is chosen) is lit with its neighbours.
 */
export function visibility(graph: AtlasGraph, input: VisibilityInput): Visibility {
  const passes = input.passing ?? passing(graph, input.filter);
  const chosen = focusOf(graph, input.selection);
  const pointed = focusOf(graph, input.hover);
  const left = input.filter.mode === "hide" ? "hidden" : "faded";
  const lit = litBy(pointed, chosen);
  const revealed = (id: Id) => chosen.nodes.has(id) || pointed.core.has(id);
  const atLevel = (id: Id) => seenAt(levelOfType[graph.getNodeAttribute(id, "node").type], input.level);
  const there = (id: Id) => atLevel(id) || revealed(id);
  const drawsAll = fewAreLeft(graph, input.filter, passes, atLevel);

  const node = (id: Id): Presence => {
    if (!graph.hasNode(id) || !there(id)) return "hidden";
    if (!passes.nodes.has(id)) return left;
    return lit.nodes.has(id) ? "lit" : "shown";
  };
  const drawn = (id: string): boolean => {
    if (chosen.edges.has(id) || pointed.edges.has(id)) return true;
    const standing = input.standing(id);
    return (standing !== "asked" && seenAt(standing, input.level)) || drawsAll(id);
  };
  const edge = (id: string): Presence => {
    if (!graph.hasEdge(id) || !graph.extremities(id).every(there) || !drawn(id)) return "hidden";
    if (!passes.edges.has(id)) return left;
    return lit.edges.has(id) ? "lit" : "shown";
  };
  return { node, edge };
}

/** Pointing somewhere takes the light from what is chosen, so that one thing is told at a time. */
function litBy(pointed: Focus, chosen: Focus): Focus {
  return pointed.core.size > 0 ? pointed : chosen.core.size > 0 ? chosen : noFocus;
}

/** Which ties are drawn because a filter has left so few between the nodes of the level. */
function fewAreLeft(
  graph: AtlasGraph,
  filter: Filter,
  passes: Passing,
  atLevel: (id: Id) => boolean,
): (edgeId: string) => boolean {
  if (!isFiltering(filter)) return () => false;
  const left = new Set<string>();
  for (const id of passes.edges) {
    if (graph.extremities(id).every(atLevel)) left.add(id);
    if (left.size > fewTies) return () => false;
  }
  return (id) => left.has(id);
}
