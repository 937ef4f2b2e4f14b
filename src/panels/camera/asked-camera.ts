import type { Camera } from "../../core/link/link-state.ts";
import type { MapShape } from "../../core/view/map-shape.ts";
import type { MapHandle } from "../../render/map/mount-map.ts";
import type { Explorer } from "../../state/explorer.ts";
import { chosenFocus, chosenSubject, openingSight } from "./subjects.ts";

/** Where a link asks to look, if that is a place among the nodes as they are placed here: lanes are placed like `wide`. */
export function askedCamera(explorer: Explorer, shape: MapShape | undefined): Camera | undefined {
  const camera = explorer.camera();
  return camera && (camera.shape ?? "wide") === (shape ?? "wide") ? camera : undefined;
}

/** What a link says of where the map is looked at: nothing where one that says nothing opens it on the same. */
export function toldCamera(
  explorer: Explorer,
  shape: MapShape | undefined,
  map: Pick<MapHandle, "kept" | "place">,
): Camera | undefined {
  const chosen = chosenSubject(explorer, shape) ?? chosenFocus(explorer, shape);
  const opening = JSON.stringify(openingSight(explorer, shape));
  if (!chosen && JSON.stringify(map.kept()) === opening) return undefined;
  return shape === undefined || shape === "wide" ? map.place() : { ...map.place(), shape };
}
