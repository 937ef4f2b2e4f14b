import type { Language } from "../atlas/vocabulary.ts";

/** The shapes of page that a project has places for: a slide of 16:9, and the squarer sheet of A4 or 4:3. */
export const pageShapes = ["slide", "sheet"] as const;

/** One of them. */
export type PageShape = (typeof pageShapes)[number];

/** The room that title, legend and source leave on a page of each shape, in points. */
export const pageStages: Readonly<Record<PageShape, { readonly width: number; readonly height: number }>> = {
  slide: { width: 926, height: 438 },
  sheet: { width: 808, height: 477 },
};

/** The name under which a project has its places on a page in a language. */
export const pageLayoutId = (shape: PageShape, language: Language): string => `${shape}-${language}`;
