import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { laneColumnOf } from "../form/lane-columns.ts";
import { type LaneHome, laneHomes } from "../form/lane-homes.ts";
import type { Point, SceneEdge } from "../types.ts";
import { bracketRoute, hangRoute } from "./bracket-route.ts";
import { laneServesRoutes } from "./lane-serves-routes.ts";
import type { RouteNode } from "./outline-port.ts";

/** From a parent's right side to the line that its children share, in scene units. */
const busOffset = 18;
/** From a near node's left side to the line that the near nodes of a measure share. */
const nearBusOffset = 12;
/** Between the lines of near nodes that several measures share. */
const trackGap = 6;

/** A tie between something of the tree, or a host, and what stands to its right or under it. */
interface Tie {
  readonly id: string;
  readonly host: RouteNode;
  readonly guest: RouteNode;
  /** Whether the host is the tie's target, so that the way has to be turned round. */
  readonly reversed: boolean;
}

/**
 * The ways of the ties that stand in the lanes, from source to target outline: brackets from the right side of what
 * stands left to the left side of what stands right, a line per source in the gutter between.
 */
export function lanesRoutes(
  graph: AtlasGraph,
  placed: ReadonlyMap<string, RouteNode>,
  standing: ReadonlyMap<string, SceneEdge["standing"]>,
): ReadonlyMap<string, readonly Point[]> {
  const homes = laneHomes(graph);
  const routes = new Map<string, readonly Point[]>();
  const set = ({ id, reversed }: Tie, way: readonly Point[]) =>
    routes.set(id, reversed ? [...way].reverse() : way);
  const serves: { id: string; project: RouteNode; organ: RouteNode }[] = [];
  const shared: Tie[] = [];
  for (const id of graph.edges()) {
    if (standing.get(id) === "asked") continue;
    const { edge } = graph.getEdgeAttributes(id);
    const [source, target] = [placed.get(edge.source), placed.get(edge.target)];
    if (!source || !target) continue;
    if (edge.relation === "serves") {
      serves.push({ id, project: source, organ: target });
      continue;
    }
    const tie = tieOf(graph, id, source, target, homes);
    const home = homes.get(tie.guest.id);
    if (home?.kind === "node") set(tie, hangRoute(tie.host, tie.guest));
    else if (home?.kind === "measure" && home.id !== tie.host.id) shared.push(tie);
    else set(tie, bracketRoute(tie.host, tie.guest, busOf(tie, home)));
  }
  for (const [tie, track] of tracks(shared)) {
    const bus = tie.guest.x - tie.guest.width / 2 - nearBusOffset - (track + 1) * trackGap;
    set(tie, bracketRoute(tie.host, tie.guest, bus));
  }
  for (const [id, way] of laneServesRoutes(serves)) routes.set(id, way);
  return routes;
}

/** Which end stands left of or above the other: a part's whole, what a near node hangs under, else what is in the tree. */
function tieOf(
  graph: AtlasGraph,
  id: string,
  source: RouteNode,
  target: RouteNode,
  homes: ReadonlyMap<string, LaneHome>,
): Tie {
  const hangsUnder = (guest: RouteNode, host: RouteNode) => {
    const home = homes.get(guest.id);
    return home?.kind === "node" && home.id === host.id;
  };
  const inTree = (node: RouteNode) => laneColumnOf(graph.getNodeAttribute(node.id, "node").type) !== "near";
  const derived = graph.getEdgeAttribute(id, "derived");
  const sourceIsGuest =
    (derived && inTree(source)) || hangsUnder(source, target) || (!inTree(source) && inTree(target));
  return sourceIsGuest
    ? { id, host: target, guest: source, reversed: true }
    : { id, host: source, guest: target, reversed: false };
}

/** Beside the guests for what stands in the row of a measure, beside the host for a tree. */
function busOf({ host, guest }: Tie, home: LaneHome | undefined): number {
  if (home?.kind === "measure") return guest.x - guest.width / 2 - nearBusOffset;
  return host.x + host.width / 2 + busOffset;
}

/** A line of its own for each near node that several measures share, none upon another; shorter ones stand nearer. */
function tracks(ties: readonly Tie[]): ReadonlyMap<Tie, number> {
  const guests = [...new Set(ties.map(({ guest }) => guest))];
  const groups = guests.map((one) => {
    const group = ties.filter(({ guest }) => guest === one);
    const ends = group.flatMap(({ host, guest }) => [host.y, guest.y]);
    return { group, from: Math.min(...ends), to: Math.max(...ends) };
  });
  const taken: { from: number; to: number }[][] = [];
  const found = new Map<Tie, number>();
  for (const { group, from, to } of groups.sort((a, b) => a.to - a.from - (b.to - b.from))) {
    const free = taken.findIndex((spans) => spans.every((span) => span.to < from - 1 || span.from > to + 1));
    const track = free === -1 ? taken.length : free;
    taken[track] = [...(taken[track] ?? []), { from, to }];
    for (const tie of group) found.set(tie, track);
  }
  return found;
}
