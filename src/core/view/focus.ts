import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";

/** What belongs together when a node or tie is chosen or pointed at. */
export interface Focus {
  /** The chosen node, or the ends of the chosen tie. */
  readonly core: ReadonlySet<Id>;
  /** The core and, of a node, its neighbours. */
  readonly nodes: ReadonlySet<Id>;
  /** The chosen tie, or the ties of the chosen node. */
  readonly edges: ReadonlySet<string>;
}

/** Nothing chosen and nothing pointed at. */
export const noFocus: Focus = { core: new Set(), nodes: new Set(), edges: new Set() };

/** What belongs to a node or tie; nothing where the id is none of this graph's. */
export function focusOf(graph: AtlasGraph, id: string | undefined): Focus {
  if (id === undefined) return noFocus;
  if (graph.hasNode(id)) {
    const core = new Set([id]);
    return { core, nodes: new Set([id, ...graph.neighbors(id)]), edges: new Set(graph.edges(id)) };
  }
  if (!graph.hasEdge(id)) return noFocus;
  const ends = new Set(graph.extremities(id));
  return { core: ends, nodes: ends, edges: new Set([id]) };
}
