import type { Camera } from "../../core/link/link-state.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { Explorer } from "../../state/explorer.ts";

/** Where a link asks to look, if that is a place among the nodes as they are placed here: lanes are placed like `wide`. */
export function askedCamera(explorer: Explorer, shape: MapShape | undefined): Camera | undefined {
  const camera = explorer.camera();
  return camera && (camera.shape ?? "wide") === (shape ?? "wide") ? camera : undefined;
}
