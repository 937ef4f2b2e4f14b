import type { Tour, TourStep, Tours } from "../atlas/schema.ts";
import type { TourPlace } from "../link/link-state.ts";

/** A step of a tour, with where it stands. */
export interface StepAt {
  readonly tour: Tour;
  readonly step: TourStep;
  /** Counted from 1. */
  readonly number: number;
}

/** The step at a place; undefined where there is none. */
export function stepAt(tours: Tours | undefined, place: TourPlace | undefined): StepAt | undefined {
  const tour = place && tours?.tours.find(({ id }) => id === place.tour);
  const at = tour ? tour.steps.findIndex(({ id }) => id === place.step) : -1;
  const step = tour?.steps[at];
  return tour && step && { tour, step, number: at + 1 };
}

/** The step a number of steps on, or back where that is negative, no further than the tour reaches. */
export function placeBeside({ tour, number }: StepAt, by: number): TourPlace {
  const at = Math.min(tour.steps.length - 1, Math.max(0, number - 1 + by));
  return placeOf(tour, at);
}

/** Where the step with an index stands; the first of the tour where there is none. */
export function placeOf(tour: Tour, index: number): TourPlace {
  const step = tour.steps[index] ?? tour.steps[0];
  if (!step) throw new Error(`a tour without steps: ${tour.id}`);
  return { tour: tour.id, step: step.id };
}
