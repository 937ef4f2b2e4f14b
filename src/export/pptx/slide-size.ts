import type { PageSize } from "../../scene/picture/frame.ts";

/** Length in English Metric Units, of which an inch has 914,400 and a point 12,700. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

export const inch = 914_400;
export const point = 12_700;

/** What PowerPoint allows a slide to measure. */
const [least, most] = [inch, 56 * inch];

/** The slide that is as large as a page: what it is called in the dialog is what the file has. */
export function slideSize({ width, height }: PageSize): SlideSize {
  const allowed = (points: number) => Math.round(Math.min(most, Math.max(least, points * point)));
  return { width: allowed(width), height: allowed(height) };
}
