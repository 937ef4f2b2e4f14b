import type { TourStep } from "../atlas/schema.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { LinkState } from "../link/link-state.ts";
import type { Level } from "../view/level.ts";
import { isDrawn } from "../view/view-ids.ts";
import { stepLink } from "./step-link.ts";
import { shownFigures, stepCamera } from "./step-subject.ts";

/** What to draw for a step: the state that is seen, what of it fills the picture, and how much of the map is in it. */
export interface StepDrawing {
  readonly link: LinkState;
  /** Where it is drawn: a view that is no drawing has the map in its place. */
  readonly view: "map" | "lanes";
  readonly fit: "all" | readonly string[];
  readonly level: Level;
  /** What is to fill the picture instead, in full detail, where it can be read. */
  readonly closer?: readonly string[];
}

/**
 * What to draw for a step; the overview where the step leaves the level to the camera, and all that lanes have. In the
 * place of a view that is no drawing stand the projects that it is filtered by, or, where they can be read, its figures
 * with what they are figures of.
 */
export function stepDrawing(graph: AtlasGraph, step: TourStep): StepDrawing {
  const projects = step.filter?.projects ?? [];
  const view = isDrawn(step.view) ? step.view : "map";
  const seen =
    isDrawn(step.view) || step.camera || projects.length === 0 ? step : { ...step, camera: [...projects] };
  const figures = step.view === "figures" && !step.camera ? shownFigures(graph, step) : [];
  return {
    link: stepLink(step),
    view,
    fit: stepCamera(graph, seen),
    level: step.level ?? (view === "lanes" ? "near" : "overview"),
    ...(figures.length > 0 && {
      closer: [...new Set(figures.flatMap((id) => [id, ...graph.neighbors(id)]))],
    }),
  };
}
