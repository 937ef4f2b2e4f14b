import type { Problem } from "./problem.ts";
import type { GraphFile, Pins, Positions, TextIndex, Tours } from "./schema.ts";

/** An atlas that keeps every rule. */
export interface Atlas {
  readonly graph: GraphFile;
  readonly textIndex?: TextIndex;
  readonly positions: Positions;
  readonly pins?: Pins;
  readonly tours?: Tours;
  /** What is wrong with the tours, which then are not there; nothing where they could not be fetched. */
  readonly tourProblems?: readonly Problem[];
}
