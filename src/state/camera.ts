import type { Id } from "../core/atlas/schema.ts";
import type { Camera } from "../core/link/link-state.ts";

/**
 * Where the camera is asked to go: to everything, to where a link without a place opens, to some nodes, a step closer or
 * away, or to an exact place.
 */
export type CameraTarget = "all" | "start" | "in" | "out" | readonly Id[] | Camera;

/** One wish for the camera; the number tells two equal wishes apart. */
export interface CameraRequest {
  readonly target: CameraTarget;
  readonly seq: number;
}
