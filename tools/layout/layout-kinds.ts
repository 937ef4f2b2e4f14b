import { type Language, languages } from "../../src/core/atlas/vocabulary.ts";
import { mapShapes, mapStages } from "../../src/core/view/map-shape.ts";
import type { Stage } from "./place-map.ts";

/** One layout of an atlas: for which window and in which language. */
export interface LayoutKind {
  readonly id: string;
  readonly language: Language;
  readonly stage: Stage;
}

/** Every layout that `layout` makes. */
export const layoutKinds: readonly LayoutKind[] = mapShapes.flatMap((shape) =>
  languages.map((language) => ({ id: `map-${shape}-${language}`, language, stage: mapStages[shape] })),
);
