/** How much room the window has for the map. */
export type WindowSize = "narrow" | "wide";

/** Below this width, in CSS pixels, a window is narrow. */
export const narrowBelow = 600;

/** The class of a window by its width in CSS pixels. */
export function windowSize(width: number): WindowSize {
  return width < narrowBelow ? "narrow" : "wide";
}
