import type { Id, TourStep } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { passing } from "../view/passing.ts";
import { stepLink } from "./step-link.ts";

/** The figures that a step's filter leaves, in the order of the file. */
export function shownFigures(graph: AtlasGraph, step: TourStep): readonly Id[] {
  const { nodes } = passing(graph, stepLink(step));
  return graph.filterNodes((id, { type }) => type.role === "number" && nodes.has(id));
}
