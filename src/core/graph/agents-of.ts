import type { Id } from "../atlas/schema.ts";
import type { Relation } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { doersOf } from "./doers-of.ts";

/** What an institution does to a node: by its own tie, through things that it undertakes, or both. */
export interface Agent {
  readonly institution: Id;
  /** The tie from the institution itself. */
  readonly direct?: string;
  readonly via: readonly Via[];
}

/** A tie to the node from something that the institution undertakes. */
export interface Via {
  readonly edge: string;
  /** Whether the institution undertakes it only because it leads what that is part of. */
  readonly byDefault: boolean;
}

/** Who stands behind the ties of one relation that point to a node. */
export interface Agents {
  /** Those who act themselves first, then those with most to do with the node; the node itself is none of them. */
  readonly agents: readonly Agent[];
  /** The ties that nobody is known to stand behind. */
  readonly unattended: readonly string[];
}

/**
 * Resolves the ties of a relation that point to a node to the institutions behind them: "a measure oversees judges"
 * to who undertakes the measure. Ties of which the node itself is the only doer are left out.
 */
export function agentsOf(graph: AtlasGraph, id: Id, relation: Relation): Agents {
  const found = new Map<Id, { direct?: string; via: Via[] }>();
  const unattended: string[] = [];
  const agent = (institution: Id) => {
    const known = found.get(institution) ?? { via: [] };
    found.set(institution, known);
    return known;
  };
  for (const edge of graph.filterInEdges(id, (_edge, attributes) => attributes.edge.relation === relation)) {
    const source = graph.source(edge);
    if (graph.getNodeAttribute(source, "type").role === "actor") {
      agent(source).direct = edge;
      continue;
    }
    const doers = doersOf(graph, [source]);
    if (doers.length === 0) unattended.push(edge);
    for (const { institution, from } of doers) {
      if (institution !== id) agent(institution).via.push({ edge, byDefault: from !== undefined });
    }
  }
  const agents = [...found].map(([institution, known]) => ({ institution, ...known }));
  const rank = ({ direct, via }: Agent) => (direct === undefined ? 0 : 1e6) + via.length;
  return { agents: agents.sort((a, b) => rank(b) - rank(a)), unattended };
}
