import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";

/** What belongs together when something is chosen or pointed at. */
export interface Focus {
  /** The chosen nodes, and the ends of the chosen ties. */
  readonly core: ReadonlySet<Id>;
  /** The core and the neighbours of the chosen nodes. */
  readonly nodes: ReadonlySet<Id>;
  /** The chosen ties, and those of the chosen nodes. */
  readonly edges: ReadonlySet<string>;
}

/** Nothing chosen and nothing pointed at. */
export const noFocus: Focus = { core: new Set(), nodes: new Set(), edges: new Set() };

/** What belongs to some nodes and ties; ids that are none of this graph's add nothing. */
export function focusOf(graph: AtlasGraph, ids: readonly string[]): Focus {
  const [core, nodes, edges] = [new Set<Id>(), new Set<Id>(), new Set<string>()];
  for (const id of ids) {
    if (graph.hasNode(id)) {
      core.add(id);
      for (const other of [id, ...graph.neighbors(id)]) nodes.add(other);
      for (const tie of graph.edges(id)) edges.add(tie);
    } else if (graph.hasEdge(id)) {
      for (const end of graph.extremities(id)) {
        core.add(end);
        nodes.add(end);
      }
      edges.add(id);
    }
  }
  return core.size > 0 ? { core, nodes, edges } : noFocus;
}

/** A path as what is chosen: its own nodes and ties, and nothing beside them. */
export function focusOfPath(nodes: readonly Id[], edges: readonly string[]): Focus {
  const all = new Set(nodes);
  return { core: all, nodes: all, edges: new Set(edges) };
}

/** What a step of a tour points at: where it names ties, these alone, and not all that its nodes have. */
export function focusOfStep(graph: AtlasGraph, ids: readonly string[]): Focus {
  const whole = focusOf(graph, ids);
  const ties = ids.filter((id) => graph.hasEdge(id));
  return ties.length === 0 ? whole : focusOfPath([...whole.core], ties);
}
