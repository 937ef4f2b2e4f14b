/** The shapes of page that a picture can have. */
export const frameNames = ["16:9", "4:3", "A4", "A3", "square", "shown"] as const;
export type FrameName = (typeof frameNames)[number];

/** A width and height; of a page in points, 72 to the inch. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** A page: what is shown to a room is read from afar, paper from near. */
export interface Page extends PageSize {
  readonly kind: "slide" | "paper";
}

/** The smallest words on a page of each kind, in points. */
export const leastSize: Readonly<Record<Page["kind"], number>> = { slide: 10, paper: 6.5 };

/** The pages of the frames that have one of their own, in points, lying. */
export const framePage: Readonly<Record<Exclude<FrameName, "shown">, Page>> = {
  "16:9": { kind: "slide", width: 960, height: 540 },
  "4:3": { kind: "slide", width: 720, height: 540 },
  A4: { kind: "paper", width: 842, height: 595 },
  A3: { kind: "paper", width: 1191, height: 842 },
  square: { kind: "slide", width: 540, height: 540 },
};

const slideArea = framePage["16:9"].width * framePage["16:9"].height;

/**
 * The pages that a frame can be, the usual one first: paper lies or stands; "as shown" has the shape of the stage and the
 * area of a slide.
 */
export function framePages(frame: FrameName, stage: PageSize): readonly [Page, ...Page[]] {
  if (frame === "shown") {
    const aspect = Math.max(1, stage.width) / Math.max(1, stage.height);
    const width = Math.round(Math.sqrt(slideArea * aspect));
    return [{ kind: "slide", width, height: Math.max(1, Math.round(width / aspect)) }];
  }
  const page = framePage[frame];
  return page.kind === "paper" ? [page, { ...page, width: page.height, height: page.width }] : [page];
}
