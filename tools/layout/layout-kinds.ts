import type { Language } from "../../src/core/atlas/vocabulary.ts";
import type { Stage } from "./place-map.ts";

/** One layout of an atlas: for which window and in which language. */
export interface LayoutKind {
  readonly id: string;
  readonly language: Language;
  readonly stage: Stage;
}

/** A window of 1440 × 900 less a header of 64 and a row of filters of 48. */
const wide: Stage = { width: 1440, height: 788 };

/** Every layout that `layout` makes. */
export const layoutKinds: readonly LayoutKind[] = [
  { id: "map-wide-zh", language: "zh", stage: wide },
  { id: "map-wide-en", language: "en", stage: wide },
];
