import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/** The nodes that are part of a node, by `order`, then as in the file; those without an order come last. */
export function children(graph: AtlasGraph, id: Id): Id[] {
  const found: { id: Id; order: number }[] = [];
  graph.forEachInEdge(id, (_edge, { relation }, source, _target, { node }) => {
    if (relation.kind === "part") found.push({ id: source, order: node.order ?? Number.POSITIVE_INFINITY });
  });
  return found.sort((a, b) => (a.order === b.order ? 0 : a.order - b.order)).map((child) => child.id);
}

/** The atlas's projects, by `order`, then as in the file. */
export function rootProjects(graph: AtlasGraph): Id[] {
  const found = graph.filterNodes((_id, { type }) => type.role === "root");
  const orderOf = (id: Id) => graph.getNodeAttribute(id, "node").order ?? Number.POSITIVE_INFINITY;
  return found.sort((a, b) => (orderOf(a) === orderOf(b) ? 0 : orderOf(a) - orderOf(b)));
}

/** What stands under one head of a project; `strand` is missing for what belongs to the project itself. */
interface TreeGroup {
  readonly strand?: Id;
  readonly measures: readonly Id[];
}

/** A project and what it consists of, in the order of the tree: its own measures first, then strand by strand. */
export interface TreeBlock {
  readonly project: Id;
  readonly groups: readonly TreeGroup[];
}

/** The atlas's projects with everything in them, every strand and measure once; what belongs to the project itself is always its first group. */
export function treeBlocks(graph: AtlasGraph): readonly TreeBlock[] {
  const roleOf = (id: Id) => graph.getNodeAttribute(id, "type").role;
  const measuresOf = (id: Id) => children(graph, id).filter((child) => roleOf(child) === "leaf");
  return rootProjects(graph).map((project) => ({
    project,
    groups: [
      { measures: measuresOf(project) },
      ...children(graph, project)
        .filter((child) => roleOf(child) === "branch")
        .map((strand) => ({ strand, measures: measuresOf(strand) })),
    ],
  }));
}

const known = new WeakMap<AtlasGraph, ReadonlyMap<Id, number>>();

/** The place of a project among the projects of its atlas, from 0; undefined for anything else. */
export function projectPlace(graph: AtlasGraph, id: Id): number | undefined {
  const places = known.get(graph) ?? new Map(rootProjects(graph).map((project, at) => [project, at]));
  known.set(graph, places);
  return places.get(id);
}
