import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { asksForShared, type Filter } from "./filter.ts";
import { filterGroups, specOf } from "./filter-groups.ts";
import { type Focus, focusOf, noFocus } from "./focus.ts";
import { type Lens, lensDraws } from "./lens.ts";
import { type Level, levelOfRole, seenAt } from "./level.ts";
import { levelOfEdge } from "./level-of-edge.ts";
import { type Passing, passing } from "./passing.ts";

/** How a node or tie is seen now. */
export type Presence = "shown" | "faded" | "hidden" | "lit";

/** What decides how everything is seen. */
export interface VisibilityInput {
  readonly filter: Filter;
  readonly level: Level;
  /** What is chosen: nodes, ties, or a path. */
  readonly chosen?: Focus;
  /** The node or tie under the pointer or the keyboard's focus. */
  readonly hover?: string | undefined;
  /** The neighbourhood that is looked at, where one is: it is seen whatever the level, all else is left out. */
  readonly within?: ReadonlySet<Id> | undefined;
  /** What the filter leaves in, where it is known already. */
  readonly passing?: Passing;
  /** What colours the map, and draws the ties that it is about. */
  readonly lens?: Lens | undefined;
}

/** How each node and tie of a graph is seen now; one that is none of the graph's is hidden. */
export interface Visibility {
  node(id: Id): Presence;
  edge(id: string): Presence;
}

/**
 * Up to how many ties a filter or neighbourhood must leave for all of them to be drawn. Never because projects alone
 * are pressed: of one all would be drawn, of another none, and nothing would say why.
 */
export const fewTies = 40;
/** The same where the filter itself names ties: those of a basis, or those that projects share something by. */
export const fewNamedTies = 60;

/**
 * How everything is seen: the level says which nodes are there, what is chosen brings its neighbours from deeper
 * levels with it, filter and neighbourhood fade or hide, and what is pointed at (else what is chosen) is lit with its
 * neighbours.
 */
export function visibility(graph: AtlasGraph, input: VisibilityInput): Visibility {
  const { within, chosen = noFocus, lens } = input;
  const passes = input.passing ?? passing(graph, input.filter);
  const pointed = focusOf(graph, input.hover === undefined ? [] : [input.hover]);
  const left = input.filter.mode === "hide" ? "hidden" : "faded";
  const lit = pointed.core.size > 0 ? pointed : chosen;
  const inSight = (id: Id) => {
    if (seenAt(levelOfRole[graph.getNodeAttribute(id, "type").role], input.level)) return true;
    return within?.has(id) === true && passes.nodes.has(id);
  };
  const there = (id: Id) => inSight(id) || chosen.nodes.has(id) || pointed.core.has(id);
  const nodePasses = (id: Id) => passes.nodes.has(id) && (within === undefined || within.has(id));
  const edgePasses = (id: string) => passes.edges.has(id) && graph.extremities(id).every(nodePasses);
  const drawsAll =
    narrowsProjects(input.filter) || within
      ? fewOf(graph, passes, edgePasses, inSight, fewFor(input.filter))
      : () => false;

  // A project that has what passes is its ground, not one with nothing here.
  const grounds = new Set(
    [...passes.nodes].flatMap((id) => {
      const { projects } = graph.getNodeAttributes(id);
      return projects.length === 1 ? projects : [];
    }),
  );
  const node = (id: Id): Presence => {
    if (!graph.hasNode(id) || !there(id)) return "hidden";
    if (!nodePasses(id)) return left === "faded" && !within && grounds.has(id) ? "shown" : left;
    return lit.nodes.has(id) ? "lit" : "shown";
  };
  const drawn = (id: string): boolean => {
    if (chosen.edges.has(id) || pointed.edges.has(id)) return true;
    if (lens && lensDraws(lens, graph.getEdgeAttribute(id, "edge"))) return true;
    const from = levelOfEdge(graph, id);
    return (from !== undefined && seenAt(from, input.level)) || drawsAll(id);
  };
  const edge = (id: string): Presence => {
    if (!graph.hasEdge(id) || !graph.extremities(id).every(there) || !drawn(id)) return "hidden";
    if (!edgePasses(id)) return left;
    return lit.edges.has(id) ? "lit" : "shown";
  };
  return { node, edge };
}

const fewFor = (filter: Filter) => (namesTies(filter) ? fewNamedTies : fewTies);

/** Whether a filter asks for more than projects with all that is theirs. */
function narrowsProjects(filter: Filter): boolean {
  return (
    asksForShared(filter) || filterGroups.some((group) => filter[group].length > 0 && !specOf(group).shares)
  );
}

/** Whether a filter asks for ties themselves: those of a basis, or those that projects share something by. */
function namesTies(filter: Filter): boolean {
  return (
    filterGroups.some((group) => filter[group].length > 0 && specOf(group).ofEdge !== "ends") ||
    asksForShared(filter)
  );
}

/**
 * What is left, without the goals to which no tie of it is drawn unasked: they pass with every project, and alone they
 * would stand loose. Where none has a tie, or their type is pressed, goals are what is asked for.
 */
export function withoutLooseGoals(
  graph: AtlasGraph,
  left: ReadonlySet<Id>,
  input: Pick<VisibilityInput, "filter" | "level" | "within" | "passing">,
): ReadonlySet<Id> {
  const roleOf = (id: Id) => graph.getNodeAttribute(id, "type").role;
  const isAsked = (id: Id) => input.filter.types.includes(graph.getNodeAttribute(id, "node").type);
  const goals = [...left].filter((id) => roleOf(id) === "goal" && !isAsked(id));
  const { edge } = visibility(graph, input);
  const draws = (id: string, one: Id, other: Id) =>
    left.has(one) &&
    left.has(other) &&
    ![one, other].some((end) => levelOfRole[roleOf(end)] === "near") &&
    edge(id) === "shown";
  const loose = new Set(
    goals.filter((goal) => !graph.someEdge(goal, (id, _tie, source, target) => draws(id, source, target))),
  );
  return loose.size < goals.length ? new Set([...left].filter((id) => !loose.has(id))) : left;
}

/**
 * The same where ties have no room beside each other, in one column of a narrow window: what stands there is drawn, and
 * what is lit, but no others because a filter leaves few, unless it asks for ties.
 */
export function withoutFew(graph: AtlasGraph, filter: Filter, seen: Visibility): Visibility {
  if (namesTies(filter)) return seen;
  const edge = (id: string): Presence => {
    const presence = seen.edge(id);
    return presence === "lit" || !graph.hasEdge(id) || levelOfEdge(graph, id) !== undefined
      ? presence
      : "hidden";
  };
  return { node: seen.node, edge };
}

/** Which ties are drawn because so few are left between the nodes in sight. */
function fewOf(
  graph: AtlasGraph,
  passes: Passing,
  edgePasses: (id: string) => boolean,
  inSight: (id: Id) => boolean,
  few: number,
): (edgeId: string) => boolean {
  const left = new Set<string>();
  for (const id of passes.edges) {
    if (edgePasses(id) && graph.extremities(id).every(inSight)) left.add(id);
    if (left.size > few) return () => false;
  }
  return (id) => left.has(id);
}
