import type { AtlasGraph } from "../core/graph/build-graph.ts";
import type { StepDrawing } from "../core/tour/step-drawing.ts";
import type { Focus } from "../core/view/focus.ts";
import type { PageSize } from "./frame.ts";
import { growRect } from "./grow-rect.ts";
import type { PicturePresence } from "./picture.ts";
import { boundsOf } from "./picture-content.ts";
import type { Box, Scene, SceneNode, SceneRect } from "./types.ts";

/** What a step shows of a scene. */
export interface StepSightInput {
  readonly graph: AtlasGraph;
  readonly scene: Scene;
  /** What it brings to fill the stage. */
  readonly fit: StepDrawing["fit"];
  readonly chosen: Focus;
  readonly presence: (id: string) => PicturePresence;
  /** Whether a node or tie is drawn at all. */
  readonly drawn: (id: string) => boolean;
}

/**
 * The nodes that a picture of a step holds: all, or what the step brings to fill the stage, and in a rectangle around
 * that of the shape of a window and at least of a size what is lit or tied to it by a tie that is drawn. What merely
 * stands near, or is faded, would be there without what it belongs to.
 */
export function stepSight(
  { graph, scene, fit, chosen, presence, drawn }: StepSightInput,
  least: PageSize,
  window: PageSize | undefined,
): ReadonlySet<string> {
  const brought = broughtThings(graph, fit);
  const box = fitBox(scene, new Set([...brought].filter(drawn)));
  if (!box) return new Set(scene.nodes.map(({ id }) => id));
  const sight = toShape(growRect(box, least), window);
  const tied = (id: string) =>
    graph.someEdge(
      id,
      (edge, _, source, target) => drawn(edge) && (brought.has(source) || brought.has(target)),
    );
  const company = ({ id, level }: SceneNode) =>
    brought.has(id) || chosen.nodes.has(id) || (level !== "near" && presence(id) === "shown" && tied(id));
  return new Set(scene.nodes.filter((node) => inside(node, sight) && company(node)).map(({ id }) => id));
}

/** What a step brings to fill the stage, ties with their ends. */
function broughtThings(graph: AtlasGraph, fit: StepDrawing["fit"]): ReadonlySet<string> {
  if (fit === "all") return new Set();
  return new Set(fit.flatMap((id) => (graph.hasEdge(id) ? [id, ...graph.extremities(id)] : [id])));
}

/** The part of a scene that some nodes and ties take up; undefined where it has none of them. */
function fitBox(scene: Scene, ids: ReadonlySet<string>): SceneRect | undefined {
  const boxes: readonly Box[] = [
    ...scene.nodes.filter(({ id }) => ids.has(id)),
    ...scene.edges
      .filter(({ id }) => ids.has(id))
      .flatMap(({ points }) => points.map(([x, y]) => ({ x, y, width: 0, height: 0 }))),
  ];
  return boxes.length > 0 ? boundsOf(boxes) : undefined;
}

function toShape(rect: SceneRect, window: PageSize | undefined): SceneRect {
  if (!window) return rect;
  const aspect = window.width / window.height;
  return growRect(rect, { width: rect.height * aspect, height: rect.width / aspect });
}

const inside = ({ x, y, width, height }: Box, area: SceneRect) =>
  x - width / 2 >= area.x &&
  x + width / 2 <= area.x + area.width &&
  y - height / 2 >= area.y &&
  y + height / 2 <= area.y + area.height;
