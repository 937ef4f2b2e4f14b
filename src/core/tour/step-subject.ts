import type { Id, TourStep } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { neighbourhood } from "../graph/neighbourhood.ts";
import { shortestPaths } from "../graph/shortest-paths.ts";
import { children } from "../graph/tree.ts";
import { passing } from "../view/passing.ts";
import { stepLink } from "./step-link.ts";

/** What a step is about, as nodes and ties in the order in which they are told: its way, its chosen, its focus. */
export function stepSubject(graph: AtlasGraph, { sel = [], path, focus }: TourStep): readonly string[] {
  const ways = path ? shortestPaths(graph, path.from, path.to) : [];
  const way = ways[Math.min(path?.choice ?? 0, ways.length - 1)];
  return [...new Set([...(way?.hops.flat() ?? []), ...sel, ...(focus ? [focus.id] : [])])];
}

/** What a step brings to fill the stage: all there is, or these nodes and ties, a project or strand with all under it. */
export function stepCamera(graph: AtlasGraph, step: TourStep): "all" | readonly string[] {
  if (step.camera === "all") return "all";
  if (step.camera) return [...new Set(step.camera.flatMap((id) => [id, ...under(graph, id)]))];
  if (step.focus) return [...neighbourhood(graph, step.focus.id, step.focus.steps)];
  const subject = stepSubject(graph, step);
  return subject.length > 0 ? subject : "all";
}

function under(graph: AtlasGraph, id: string): readonly string[] {
  if (!graph.hasNode(id)) return [];
  return children(graph, id).flatMap((child) => [child, ...under(graph, child)]);
}

/** The figures that a step's filter leaves, in the order of the file. */
export function shownFigures(graph: AtlasGraph, step: TourStep): readonly Id[] {
  const { nodes } = passing(graph, stepLink(step));
  return graph.filterNodes((id, { type }) => type.role === "number" && nodes.has(id));
}
