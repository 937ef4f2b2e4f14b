import type { OwnText } from "./own-texts.ts";
import type { Tours } from "./schema.ts";

/** A text of a tour, and which of its texts it is. */
export interface TourText extends OwnText {
  readonly kind: "title" | "description" | "caption" | "notes";
}

/** What tours say, each text in both languages, with the id of its tour or `TOUR,STEP`. */
export function tourTexts(tours: Tours | undefined): TourText[] {
  return (tours?.tours ?? []).flatMap((tour, at) => {
    const own = (["title", "description"] as const).map(
      (kind): TourText => ({ id: tour.id, kind, text: tour[kind], file: "tours", path: ["tours", at, kind] }),
    );
    const ofSteps = tour.steps.flatMap((step, place) =>
      (["caption", "notes"] as const).map((kind): TourText => {
        const path = ["tours", at, "steps", place, kind];
        return { id: `${tour.id},${step.id}`, kind, text: step[kind], file: "tours", path };
      }),
    );
    return [...own, ...ofSteps];
  });
}
