import type { Id } from "../atlas/schema/text.ts";

/** How many ties a neighbourhood may reach. */
export const focusSteps = [1, 2, 3] as const;

/** A node whose neighbourhood is looked at, and how far that reaches. */
export interface FocusState {
  readonly id: Id;
  readonly steps: (typeof focusSteps)[number];
}
