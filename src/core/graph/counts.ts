import { type Basis, bases, type NodeType, type Relation } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** How much an atlas holds. */
export interface AtlasCounts {
  readonly nodes: number;
  /** Ties, those derived from `partOf` among them. */
  readonly edges: number;
  readonly nodesByType: Readonly<Record<NodeType, number>>;
  readonly edgesByRelation: Readonly<Record<Relation, number>>;
  readonly nodesByBasis: Readonly<Record<Basis, number>>;
  readonly edgesByBasis: Readonly<Record<Basis, number>>;
}

/** Counts the nodes and ties of an atlas per type, relation and basis. */
export function countAtlas(graph: AtlasGraph): AtlasCounts {
  const nodes = graph.mapNodes((_id, { node }) => node);
  const edges = graph.mapEdges((_id, { edge }) => edge);
  const { types, relations } = graph.getAttribute("vocabulary");
  return {
    nodes: nodes.length,
    edges: edges.length,
    nodesByType: tally(namesOf(types), nodes, (node) => node.type),
    edgesByRelation: tally(namesOf(relations), edges, (edge) => edge.relation),
    nodesByBasis: tally(bases, nodes, (node) => node.basis),
    edgesByBasis: tally(bases, edges, (edge) => edge.basis),
  };
}

const namesOf = (defs: readonly { readonly id: string }[]) => defs.map(({ id }) => id);

function tally<K extends string, T>(
  keys: readonly K[],
  items: readonly T[],
  keyOf: (item: T) => K,
): Record<K, number> {
  const counts = new Map<K, number>(keys.map((key) => [key, 0]));
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return Object.fromEntries(counts) as Record<K, number>;
}
