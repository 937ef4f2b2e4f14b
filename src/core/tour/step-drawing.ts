import type { TourStep } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { LinkState } from "../link/link-state.ts";
import type { Level } from "../view/level.ts";
import { stepLink } from "./step-link.ts";
import { stepCamera } from "./step-subject.ts";

/** What to draw for a step: the state that is seen, what of it fills the picture, and how much of the map is in it. */
export interface StepDrawing {
  readonly link: LinkState;
  readonly fit: "all" | readonly string[];
  readonly level: Level;
}

/** What to draw for a step; the overview where the step leaves the level to the camera. */
export function stepDrawing(graph: AtlasGraph, step: TourStep): StepDrawing {
  return { link: stepLink(step), fit: stepCamera(graph, step), level: step.level ?? "overview" };
}
