import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { children, rootProjects } from "../../src/core/graph/tree.ts";
import type { ToolMessage } from "../atlas/tool-messages.ts";

/**
 * What can be placed while somebody waits: each project more doubles the ways to deal them to both sides, each strand more
 * the ways to set its project, and the routes of a project's measures are looked for pair by pair.
 */
const limits = { projects: 10, strands: 12, measures: 400 } as const;

/** From how many nodes on placing takes minutes. */
export const manyNodes = 1500;

/** Why an atlas cannot be placed, with the number that is too large; undefined where it can. */
export function tooMuchToPlace(
  graph: AtlasGraph,
): { readonly key: ToolMessage; readonly params: Readonly<Record<string, string | number>> } | undefined {
  const projects = rootProjects(graph);
  if (projects.length > limits.projects)
    return { key: "tool.tooManyProjects", params: { count: projects.length, limit: limits.projects } };
  for (const project of projects) {
    const parts = children(graph, project);
    const strands = parts.filter((id) => graph.getNodeAttribute(id, "node").type === "strand");
    const measures = parts.length - strands.length + strands.flatMap((id) => children(graph, id)).length;
    if (strands.length > limits.strands)
      return {
        key: "tool.tooManyStrands",
        params: { project, count: strands.length, limit: limits.strands },
      };
    if (measures > limits.measures)
      return { key: "tool.tooManyMeasures", params: { project, count: measures, limit: limits.measures } };
  }
  return undefined;
}
