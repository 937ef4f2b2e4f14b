import type { Id } from "../atlas/schema.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { rootProjects } from "./tree.ts";

const known = new WeakMap<AtlasGraph, ReadonlyMap<Id, number>>();

/** The place of a project among the projects of its atlas, from 0; undefined for anything else. */
export function projectPlace(graph: AtlasGraph, id: Id): number | undefined {
  const places = known.get(graph) ?? new Map(rootProjects(graph).map((project, at) => [project, at]));
  known.set(graph, places);
  return places.get(id);
}
