import type { Level } from "./level.ts";

/** How much room the window has for the map. */
export type WindowSize = "narrow" | "wide";

/** Below this width, in CSS pixels, a window is narrow. */
export const narrowBelow = 600;

/** The zoom, relative to the one that fits the whole map, below which the map is far, and from above which it is near. */
export const levelSteps = { overview: 0.75, near: 1.8 } as const;

/** The class of a window by its width in CSS pixels. */
export function windowSize(width: number): WindowSize {
  return width < narrowBelow ? "narrow" : "wide";
}

/**
 * The level at a zoom relative to the one that fits the whole map. In a narrow window the whole map is too small to
 * read, so that it is far where a wide one is in overview, and in overview where a wide one is near, up to twice that.
 */
export function levelAtZoom(zoom: number, size: WindowSize): Level {
  const relative = size === "narrow" ? zoom / narrowFactor : zoom;
  if (!(relative >= levelSteps.overview)) return "far";
  return relative > levelSteps.near ? "near" : "overview";
}

/** How much further in a narrow window must be zoomed for the same level. */
const narrowFactor = 4;
