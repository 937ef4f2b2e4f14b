import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { children, rootProjects } from "../../core/graph/tree.ts";

/** The strands and measures of all projects, a project's own measures first, numbered from top to bottom. */
export function laneOrder(graph: AtlasGraph): ReadonlyMap<string, number> {
  const measuresOf = (id: string): string[] =>
    children(graph, id).filter((child) => graph.getNodeAttribute(child, "node").type === "measure");
  const strandsOf = (id: string): string[] =>
    children(graph, id).filter((child) => graph.getNodeAttribute(child, "node").type === "strand");
  const all = rootProjects(graph).flatMap((project) => [
    ...measuresOf(project),
    ...strandsOf(project).flatMap((strand) => [strand, ...measuresOf(strand)]),
  ]);
  return new Map(all.map((id, index) => [id, index]));
}
