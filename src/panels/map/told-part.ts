import type { TourStep } from "../../core/atlas/schema.ts";
import type { AtlasGraph } from "../../core/graph/build-graph.ts";
import { stepDrawing } from "../../core/tour/step-drawing.ts";
import type { Visibility } from "../../core/view/visibility.ts";
import type { Language } from "../../i18n/text.ts";
import type { ToldPart } from "../../scene/create-scenes.ts";
import { stepSubjects } from "../../scene/picture/step-subject-of.ts";
import type { Scene } from "../../scene/types.ts";

/** How large a leaf's label is at least where a step shows all that it could, in CSS pixels. */
const legible = 12;

/** What a step that is told on the map can show, the fullest first; nothing for one that is told elsewhere. */
export function toldParts(
  graph: AtlasGraph,
  step: TourStep | undefined,
  language: Language,
): readonly ToldPart[] {
  if (step?.view !== "map") return [];
  return stepSubjects(graph, stepDrawing(graph, step), language).map(({ shows, actors }) => ({
    ids: new Set(graph.filterNodes(shows)),
    actors,
  }));
}

/** As much of it as can be read once placed; nothing to who has chosen something else, and finds the whole map. */
export function toldPart(
  parts: readonly ToldPart[],
  chosen: readonly string[],
  sceneOf: (part: ToldPart) => Scene,
): ToldPart | undefined {
  const [first] = parts;
  if (!first || chosen.some((id) => !first.ids.has(id))) return undefined;
  return parts.find((part) => sceneOf(part).size >= legible) ?? parts.at(-1);
}

/** All that is placed for a step is drawn: what something is part of comes along with it, whatever the level. */
export function drawingAll(seen: Visibility): Visibility {
  const node = (id: string) => {
    const presence = seen.node(id);
    return presence === "hidden" ? "shown" : presence;
  };
  return { node, edge: seen.edge };
}
