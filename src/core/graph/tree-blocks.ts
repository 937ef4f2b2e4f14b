import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { children, rootProjects } from "./tree.ts";

/** What stands under one head of a project; `strand` is missing for what belongs to the project itself. */
export interface TreeGroup {
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
  const typeOf = (id: Id) => graph.getNodeAttribute(id, "node").type;
  const measuresOf = (id: Id) => children(graph, id).filter((child) => typeOf(child) === "measure");
  return rootProjects(graph).map((project) => ({
    project,
    groups: [
      { measures: measuresOf(project) },
      ...children(graph, project)
        .filter((child) => typeOf(child) === "strand")
        .map((strand) => ({ strand, measures: measuresOf(strand) })),
    ],
  }));
}
