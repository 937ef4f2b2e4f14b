/** Length in English Metric Units, of which an inch has 914,400 and a point 12,700. */
export interface SlideSize {
  readonly width: number;
  readonly height: number;
}

export const inch = 914_400;
export const point = 12_700;

const wide: SlideSize = { width: 12_192_000, height: 6_858_000 };
const narrow: SlideSize = { width: 9_144_000, height: 6_858_000 };
/** What PowerPoint allows a slide to measure. */
const [least, most] = [inch, 56 * inch];

/** The size of slide for a picture's width over its height: PowerPoint's own for 16:9 and 4:3, else its width. */
export function slideSize(aspect = 16 / 9): SlideSize {
  for (const size of [wide, narrow]) if (Math.abs(size.width / size.height - aspect) < 0.005) return size;
  return { width: wide.width, height: Math.round(Math.min(most, Math.max(least, wide.width / aspect))) };
}
