import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { clearFilter, type Filter, setProjects } from "./filter.ts";
import { passing } from "./passing.ts";

/** The filter with the least pressed besides that lets a node or tie pass; cleared where no project would do. */
export function filterShowing(graph: AtlasGraph, filter: Filter, id: string): Filter {
  const passes = passing(graph, filter);
  const ends: readonly Id[] = graph.hasNode(id) ? [id] : graph.extremities(id);
  const missing = ends.filter((end) => !passes.nodes.has(end));
  const projects = missing.map((end) => graph.getNodeAttribute(end, "projects")[0]);
  const known = projects.flatMap((project) => project ?? []);
  if (known.length < projects.length) return clearFilter(filter);
  return setProjects(filter, [...filter.projects, ...known]);
}
