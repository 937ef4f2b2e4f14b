import type { Language } from "../../core/atlas/vocabulary.ts";
import type { Camera, StageSize } from "../../core/link/link-state.ts";
import type { Subject } from "../../render/map/frame-subject.ts";
import { placeInOther } from "../../render/map/to-elements.ts";
import type { Scene } from "../../scene/types.ts";

/**
 * Where a link asks to look, among the nodes as they are placed for the reader's own stage and language; `sceneFor`
 * gives them as they are for those of the sender. Where pictures differ it is what the sender saw whole, no larger than
 * it was and never smaller than the whole picture; where one is a column to scroll, what was in the middle. Undefined
 * for a link that names no place, or none of any stage.
 */
export function askedCamera(
  camera: Camera | undefined,
  scene: Scene,
  sceneFor: (stage: StageSize, language: Language) => Scene,
): Camera | Subject | undefined {
  if (!camera?.stage) return undefined;
  const before = sceneFor(camera.stage, camera.language ?? scene.language);
  if (before.layoutId === scene.layoutId) return camera;
  const label = (before.size / before.width) * camera.stage.width * camera.zoom;
  const asLarge = label / scene.size;
  const ids = before.fit === "whole" && scene.fit === "whole" ? seenIn(camera, before) : [];
  if (ids.length > 0) return { ids, closeness: 0, least: Math.min(1, asLarge), most: asLarge };
  const zoom = Math.max(1, asLarge);
  return { ...camera, ...onPaper(placeInOther(camera, before, scene), scene, zoom), zoom };
}

/** The nearest middle about which no room beside a picture is seen that is looked at whole: it may leave out what was there. */
function onPaper({ x, y }: Camera, { fit, width, height }: Scene, zoom: number): Pick<Camera, "x" | "y"> {
  if (fit === "width") return { x, y };
  const within = (at: number, length: number) =>
    Math.min(length - length / zoom / 2, Math.max(length / zoom / 2, at));
  return { x: within(x, width), y: within(y, height) };
}

/** The nodes that a place shows whole. */
function seenIn({ x, y, zoom }: Camera, { nodes, width, height }: Scene): readonly string[] {
  const [across, down] = [width / zoom / 2, height / zoom / 2];
  return nodes
    .filter(
      (node) =>
        Math.abs(node.x - x) + node.width / 2 <= across && Math.abs(node.y - y) + node.height / 2 <= down,
    )
    .map(({ id }) => id);
}
