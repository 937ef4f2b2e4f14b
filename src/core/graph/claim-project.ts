import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";

/**
 * The one project that a node or tie is about: a node's where it belongs to one alone, a tie's where all its ends that
 * belong to one alone agree. Undefined for what is shared.
 */
export function claimProject(graph: AtlasGraph, id: string): Id | undefined {
  const ends = graph.hasNode(id) ? [id] : graph.extremities(id);
  const own = ends.flatMap((end) => {
    const { projects } = graph.getNodeAttributes(end);
    return projects.length === 1 ? projects : [];
  });
  return new Set(own).size === 1 ? own[0] : undefined;
}
