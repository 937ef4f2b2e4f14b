import type { AtlasGraph } from "../core/graph/build-graph.ts";

/**
 * A project's own nodes, the shared ones tied to them, the organs it builds or, where nobody builds them, is tied to,
 * and what is of no project but hangs together with one of these; every tie between them.
 */
export function partOfProject(graph: AtlasGraph, project: string): (id: string) => boolean {
  const own = (id: string) => graph.getNodeAttribute(id, "projects").includes(project);
  const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
  const part = new Set(graph.filterNodes(own));
  const joins = (id: string): boolean => {
    if (typeOf(id) !== "organ") return graph.getNodeAttribute(id, "projects").length === 0;
    const builders = graph.inNeighbors(id).filter((other) => typeOf(other) === "project");
    return builders.length === 0 || builders.includes(project);
  };
  const follow = [...part];
  for (let at = follow.pop(); at !== undefined; at = follow.pop()) {
    for (const id of graph.neighbors(at)) {
      if (part.has(id) || !joins(id)) continue;
      part.add(id);
      // Through an organ everything would hang together with everything.
      if (typeOf(id) !== "organ") follow.push(id);
    }
  }
  return (id) => !graph.hasNode(id) || part.has(id);
}
