import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph, NodeAttributes } from "../graph/build-graph.ts";
import { type Filter, isFiltering } from "./filter.ts";

/** The nodes and ties that a filter leaves in. */
export interface Passing {
  readonly nodes: ReadonlySet<Id>;
  readonly edges: ReadonlySet<string>;
}

/** Applies a filter: a node passes with one of its projects, organs always, a tie when both its ends pass. */
export function passing(graph: AtlasGraph, filter: Filter): Passing {
  if (!isFiltering(filter)) return { nodes: new Set(graph.nodes()), edges: new Set(graph.edges()) };
  const pressed = new Set(filter.projects);
  const nodes = new Set(graph.filterNodes((_id, attributes) => passes(attributes, pressed)));
  const bothPass = (source: Id, target: Id) => nodes.has(source) && nodes.has(target);
  return {
    nodes,
    edges: new Set(graph.filterEdges((_id, _edge, source, target) => bothPass(source, target))),
  };
}

function passes({ node, projects }: NodeAttributes, pressed: ReadonlySet<Id>): boolean {
  return node.type === "organ" || projects.some((project) => pressed.has(project));
}
