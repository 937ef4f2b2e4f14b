import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import type { PageHomes } from "../form/page-homes.ts";
import type { Point, SceneEdge } from "../types.ts";
import { hangRoute } from "./bracket-route.ts";
import { combRoutes } from "./comb-routes.ts";
import { linesCross } from "./crossings.ts";
import { endPort, type RouteNode, sidePort } from "./outline-port.ts";
import { simplify } from "./polyline.ts";
import { busDrop, measureRoute } from "./tree-route.ts";

/** Something below its parent, or hanging on its host. */
interface Tie {
  readonly id: string;
  readonly host: RouteNode;
  readonly guest: RouteNode;
  /** Whether the guest is the tie's source, so that the way has to be turned round. */
  readonly reversed: boolean;
}

/** How far beside a column stands the line that what it holds hangs on, in scene units. */
const lane = 5;
/** How far beside a column stands the line to where it goes on. */
const riserLane = 3.5;
/** A column whose left edge is nearer than this to another's is the same one, further in, in scene units. */
const sameColumn = 45;

/**
 * The ways of the ties that stand on a project's page, from source to target outline: down the left of each column
 * into what hangs there, level from the project to the organs. What has a second host is missing.
 */
export function pageRoutes(
  graph: AtlasGraph,
  { hosts }: PageHomes,
  placed: ReadonlyMap<string, RouteNode>,
  standing: ReadonlyMap<string, SceneEdge["standing"]>,
): ReadonlyMap<string, readonly Point[]> {
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const { ties, serves } = sorted(graph, hosts, placed, standing);
  const ofHub = ties.filter(({ host }) => typeOf(host.id) === "project");
  const firstRow = Math.min(...ofHub.map(({ guest }) => top(guest)));
  const bus = firstRow - busDrop;
  const routes = new Map<string, readonly Point[]>();
  const boxes = [...placed.values()];
  const below: (readonly Point[])[] = [];
  // Heads that go on in the column to the right.
  const onward = new Set<RouteNode>();
  for (const tie of ties.filter((one) => !ofHub.includes(one))) {
    const inTree = typeOf(tie.host.id) === "strand";
    const way = inTree ? branchRoute(tie, firstRow, bus, boxes) : hangRoute(tie.host, tie.guest);
    below.push(way);
    if (inTree && leftEdge(tie.guest) > rightEdge(tie.host)) onward.add(tie.host);
    routes.set(tie.id, directed(tie, way));
  }
  for (const tie of ofHub) {
    const atTop = typeOf(tie.guest.id) === "strand" && top(tie.guest) < firstRow + 1;
    const left = atTop ? dropRoute(tie.host, tie.guest, bus) : measureRoute(tie.host, tie.guest, bus);
    const crossed = !atTop && !onward.has(tie.guest) && below.some((way) => linesCross(way, left));
    routes.set(tie.id, directed(tie, crossed ? fromRight(tie, bus, boxes) : left));
  }
  for (const [id, way] of combRoutes(serves)) routes.set(id, way);
  return routes;
}

const top = ({ y, height }: RouteNode) => y - height / 2;
const leftEdge = ({ x, width }: RouteNode) => x - width / 2;
const rightEdge = ({ x, width }: RouteNode) => x + width / 2;
const directed = ({ reversed }: Tie, way: readonly Point[]) => (reversed ? [...way].reverse() : way);

function sorted(
  graph: AtlasGraph,
  hosts: ReadonlyMap<string, string>,
  placed: ReadonlyMap<string, RouteNode>,
  standing: ReadonlyMap<string, SceneEdge["standing"]>,
) {
  const ties: Tie[] = [];
  const serves: { id: string; project: RouteNode; organ: RouteNode }[] = [];
  for (const id of graph.edges()) {
    if ((standing.get(id) ?? "asked") === "asked") continue;
    const { edge } = graph.getEdgeAttributes(id);
    const [source, target] = [placed.get(edge.source), placed.get(edge.target)];
    if (!source || !target) continue;
    if (edge.relation === "serves") serves.push({ id, project: source, organ: target });
    else if (hosts.get(edge.target) === edge.source)
      ties.push({ id, host: source, guest: target, reversed: false });
    else if (edge.relation === "partOf" || hosts.get(edge.source) === edge.target)
      ties.push({ id, host: target, guest: source, reversed: true });
  }
  return { ties, serves };
}

/** Down to the bus, along it, and down into a column head's middle. */
function dropRoute(hub: RouteNode, head: RouteNode, bus: number): readonly Point[] {
  const [start, end] = [endPort(hub, 1), endPort(head, -1)];
  return simplify([start, [start[0], bus], [end[0], bus], end]);
}

/**
 * From a head into what hangs under it. Into a column to the right that is full to the top by way of the line over it; from a
 * head that stands lower in its column by way of the heads' row.
 */
function branchRoute(
  { host, guest }: Tie,
  firstRow: number,
  bus: number,
  boxes: readonly RouteNode[],
): readonly Point[] {
  const away = leftEdge(guest) > rightEdge(host);
  const full = away && columnTop(guest, boxes) < firstRow + 1;
  if (!away || (top(host) < firstRow + 1 && !full)) return measureRoute(host, guest, bus);
  const up = columnRight(host, boxes) + riserLane;
  const level = full ? firstRow - busDrop / 2 : firstRow + host.height / 2;
  const [start, end] = [sidePort(host, 1), sidePort(guest, -1)];
  const trunk = end[0] - lane;
  return simplify([start, [up, start[1]], [up, level], [trunk, level], [trunk, end[1]], end]);
}

/** Where the column begins that a node stands in. */
function columnTop(node: RouteNode, boxes: readonly RouteNode[]): number {
  const own = boxes.filter((box) => Math.abs(leftEdge(box) - leftEdge(node)) < 1);
  return Math.min(...own.map(top));
}

/** Where the widest box ends of the column that a node at its left edge stands in. */
function columnRight(node: RouteNode, boxes: readonly RouteNode[]): number {
  const from = leftEdge(node);
  const own = boxes.filter((box) => leftEdge(box) > from - 1 && leftEdge(box) < from + sameColumn);
  return Math.max(...own.map(rightEdge));
}

/** Down on the other side of the column, on the line of the next one where it stands near, and left into what hangs there. */
function fromRight({ host, guest }: Tie, bus: number, boxes: readonly RouteNode[]): readonly Point[] {
  const right = columnRight(guest, boxes);
  const next = Math.min(...boxes.map(leftEdge).filter((left) => left > right));
  const down = next - right < sameColumn ? next - lane : right + lane;
  const [start, end] = [endPort(host, 1), sidePort(guest, 1)];
  return simplify([start, [start[0], bus], [down, bus], [down, end[1]], end]);
}
