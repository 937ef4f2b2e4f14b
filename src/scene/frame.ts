/** The shapes of page that a picture can have. */
export const frameNames = ["16:9", "4:3", "A4", "A3", "square", "shown"] as const;
export type FrameName = (typeof frameNames)[number];

/** A width and height; of a page in points, 72 to the inch. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** The pages of the frames that have one of their own, in points, lying. */
export const framePage: Readonly<Record<Exclude<FrameName, "shown">, PageSize>> = {
  "16:9": { width: 960, height: 540 },
  "4:3": { width: 720, height: 540 },
  A4: { width: 842, height: 595 },
  A3: { width: 1191, height: 842 },
  square: { width: 540, height: 540 },
};

/** The area of the page that texts are sized for, in square points. */
export const slideArea = framePage["16:9"].width * framePage["16:9"].height;

/**
 * The pages that a frame can be: paper lies or stands; "as shown" has the shape of the stage and the area of a slide.
 */
export function framePages(frame: FrameName, stage: PageSize): readonly PageSize[] {
  if (frame === "shown") {
    const aspect = Math.max(1, stage.width) / Math.max(1, stage.height);
    const width = Math.round(Math.sqrt(slideArea * aspect));
    return [{ width, height: Math.max(1, Math.round(width / aspect)) }];
  }
  const page = framePage[frame];
  return frame === "A4" || frame === "A3" ? [page, { width: page.height, height: page.width }] : [page];
}
