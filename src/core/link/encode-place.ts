import type { TourPlace } from "./link-state.ts";

/** The hash that opens a step of a tour as the step has it, with the atlas where it is not the one that opens by itself. */
export function encodePlace({ tour, step }: TourPlace, atlas?: string): string {
  const named = atlas === undefined ? "" : `atlas=${encodeURIComponent(atlas)}&`;
  return `#${named}tour=${encodeURIComponent(tour)},${encodeURIComponent(step)}`;
}
