import type { Language } from "../../src/core/atlas/vocabulary.ts";
import type { PictureRow } from "./measure-pictures.ts";

/** A label of a default picture: its least size by language, and what it was when places were still stored. */
interface WantedSize {
  readonly least: Readonly<Record<Language, number>>;
  readonly before?: Readonly<Record<Language, number>>;
}

/** The parts of a picture that a size is wanted of. */
export const sizedParts = [
  "measure",
  "strand",
  "institution",
  "least",
] as const satisfies readonly (keyof PictureRow)[];

type Wanted = Readonly<Partial<Record<(typeof sizedParts)[number], WantedSize>>>;

/** Of the smallest words on any slide. */
const onSlides: WantedSize = { least: { zh: 10, en: 10 } };

/** By frame, in its unit. They were set, and measured before, with the first atlas: a fuller one has smaller labels. */
const wanted: Readonly<Record<string, Wanted>> = {
  "stage-1440x796": {
    measure: { least: { zh: 14, en: 12.5 }, before: { zh: 10.6, en: 9 } },
    strand: { least: { zh: 15.5, en: 13.8 }, before: { zh: 12.1, en: 12.1 } },
    institution: { least: { zh: 13, en: 11.5 }, before: { zh: 10.2, en: 8 } },
  },
  "stage-1024x664": { measure: { least: { zh: 11, en: 9.5 }, before: { zh: 7.5, en: 6.4 } } },
  "phone-390": { measure: { least: { zh: 14, en: 13 } }, least: { least: { zh: 13, en: 13 } } },
  "slide-whole": {
    strand: { least: { zh: 14, en: 12 } },
    institution: { least: { zh: 11, en: 10 } },
    least: onSlides,
  },
  a4: {
    measure: { least: { zh: 10.5, en: 8.8 }, before: { zh: 3, en: 3 } },
    least: { least: { zh: 6.5, en: 6.5 } },
  },
};

/** Of a slide with one project. */
const projectSlide: Wanted = { measure: { least: { zh: 12, en: 10.4 } }, least: onSlides };

/** What is wanted of the labels in a frame. */
export function wantedSizes(frame: string): Wanted {
  return wanted[frame] ?? (frame.startsWith("slide-") ? projectSlide : {});
}
