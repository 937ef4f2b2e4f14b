import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { laneHomes } from "./lane-homes.ts";
import { laneOrder } from "./lane-order.ts";
import type { Standing } from "./layout-form.ts";

/** Rows further away than this are reached across too many others, and are asked for. */
const rowReach = 4;

/**
 * How ties stand in the lanes: the trees, project → organ, a near node's tie to what it stands beside or under, and
 * those to measures of the same strand a few rows away. All others are asked for.
 */
export function laneStanding(graph: AtlasGraph): (edgeId: string) => Standing {
  const homes = laneHomes(graph);
  const order = laneOrder(graph);
  const row = (id: string) => order.get(id) ?? 0;
  const node = (id: string) => graph.getNodeAttribute(id, "node");
  const standsBeside = (nearId: string, other: string): boolean => {
    const home = homes.get(nearId);
    if (!home || home.kind === "street") return false;
    if (home.id === other) return true;
    const sameBlock = home.kind === "measure" && node(home.id).partOf === node(other).partOf;
    return sameBlock && node(other).type === "measure" && Math.abs(row(home.id) - row(other)) <= rowReach;
  };
  return (edgeId) => {
    const { edge } = graph.getEdgeAttributes(edgeId);
    const source = node(edge.source).type;
    if (edge.relation === "partOf" && source === "strand") return "far";
    if (edge.relation === "partOf" && source === "measure") return "overview";
    if (edge.relation === "serves" && source === "project") return "far";
    return standsBeside(edge.source, edge.target) || standsBeside(edge.target, edge.source)
      ? "near"
      : "asked";
  };
}
