import type { Camera } from "../../core/link/link-state.ts";
import { placeInOther } from "../../render/map/scene-places.ts";
import type { Scene } from "../../scene/types.ts";

/**
 * Where a link asks to look, among the nodes as they are placed for the reader's own stage; `sceneFor` gives them as they
 * are for that of the sender. Undefined for a link that names no place, or none of any stage.
 */
export function askedCamera(
  camera: Camera | undefined,
  scene: Scene,
  sceneFor: (stage: NonNullable<Camera["stage"]>) => Scene,
): Camera | undefined {
  if (!camera?.stage) return undefined;
  const before = sceneFor(camera.stage);
  if (before.layoutId === scene.layoutId) return camera;
  const { zoom } = camera;
  // As large as the sender saw it.
  const label = (before.size / before.width) * camera.stage.width * zoom;
  return { ...placeInOther(camera, before, scene), zoom: Math.max(1, label / scene.size) };
}
