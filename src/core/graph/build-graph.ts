import { MultiDirectedGraph } from "graphology";
import { edgeId, partOf } from "../atlas/edge-id.ts";
import type { AtlasEdge, AtlasGroup, AtlasNode, Claim, GraphFile, Id, Source } from "../atlas/schema.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { RelationDef, TypeDef } from "../vocabulary/vocabulary-schema.ts";
import { projectMembership } from "./project-membership.ts";

/** What the graph knows of a node: as the file has it, its type, and the projects it belongs to. */
export interface NodeAttributes {
  readonly node: AtlasNode;
  readonly type: TypeDef;
  readonly projects: readonly Id[];
}

/** What the graph knows of a tie: as the file has it, or as derived from a `partOf` field, and its relation. */
export interface EdgeAttributes {
  readonly edge: AtlasEdge;
  readonly relation: RelationDef;
  readonly derived: boolean;
}

/** What the graph knows besides its nodes and ties. */
export interface AtlasAttributes {
  readonly vocabulary: Vocabulary;
  /** What its claims rest on, as the file has it. */
  readonly sources: readonly Source[];
  /** The headings its institutions stand under, in order. */
  readonly groups: readonly AtlasGroup[];
}

/** An atlas as a graph; its nodes and edges are in the file's order, edge keys are `edgeId`. */
export type AtlasGraph = MultiDirectedGraph<NodeAttributes, EdgeAttributes, AtlasAttributes>;

/** The graph of a file that has been validated; a dangling or repeated id throws. */
export function buildGraph(file: GraphFile, vocabulary: Vocabulary): AtlasGraph {
  const graph: AtlasGraph = new MultiDirectedGraph();
  graph.setAttribute("vocabulary", vocabulary);
  graph.setAttribute("sources", file.sources);
  graph.setAttribute("groups", file.groups ?? []);
  const membership = projectMembership(file, vocabulary);
  for (const node of file.nodes) {
    const projects = membership.get(node.id) ?? [];
    graph.addNode(node.id, { node, type: vocabulary.type(node.type), projects });
  }
  for (const node of file.nodes) {
    if (node.partOf !== undefined) addEdge(graph, partOfEdge(node, node.partOf), true);
  }
  for (const edge of file.edges) addEdge(graph, edge, false);
  return graph;
}

function addEdge(graph: AtlasGraph, edge: AtlasEdge, derived: boolean): void {
  const relation = graph.getAttribute("vocabulary").relation(edge.relation);
  graph.addDirectedEdgeWithKey(edgeId(edge), edge.source, edge.target, { edge, relation, derived });
}

/** The tie from a part to its whole, with the claim that belonging rests on. */
function partOfEdge(node: AtlasNode, parent: Id): AtlasEdge {
  return { source: node.id, relation: partOf, target: parent, ...claimOf(node.partOfClaim ?? node) };
}

function claimOf({ basis, evidence, confidence, rationale, premises }: Claim): Claim {
  return {
    basis,
    evidence,
    ...(confidence !== undefined && { confidence }),
    ...(rationale !== undefined && { rationale }),
    ...(premises !== undefined && { premises }),
  };
}
