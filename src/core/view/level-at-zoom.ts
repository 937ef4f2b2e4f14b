import type { Level } from "./level.ts";

/** How much room the window has for the map. */
export type WindowSize = "narrow" | "wide";

/** Below this width, in CSS pixels, a window is narrow. */
export const narrowBelow = 600;

/** The zoom, relative to the one that fits the whole map, below which the map is far, and from above which it is near. */
const levelSteps = { overview: 0.75, near: 1.8 } as const;

/** The class of a window by its width in CSS pixels. */
export function windowSize(width: number): WindowSize {
  return width < narrowBelow ? "narrow" : "wide";
}

/** The zoom, relative to the one that fits the whole map, from which nodes of a level are seen. */
export function zoomOfLevel(level: Level, size: WindowSize): number {
  if (level === "far") return 0;
  return levelSteps[level] * (size === "narrow" ? narrowFactor : 1);
}

/** How much further than in a wide window a narrow one is zoomed in for the same level. */
const narrowFactor = 3.6;

/**
 * The level at a zoom relative to the one that fits the whole map. A narrow window fits the map at a fraction of the
 * size, so that there even one territory across the whole width is still far.
 */
export function levelAtZoom(zoom: number, size: WindowSize): Level {
  const relative = size === "narrow" ? zoom / narrowFactor : zoom;
  // What was asked to come to where a level begins may have come a rounding error less far.
  if (!(relative >= levelSteps.overview * (1 - 1e-6))) return "far";
  return relative > levelSteps.near ? "near" : "overview";
}
