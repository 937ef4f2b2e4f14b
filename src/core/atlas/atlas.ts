import type { Problem } from "./problem.ts";
import type { GraphFile, Pins, TextIndex, Tours } from "./schema.ts";

/** An atlas that keeps every rule. */
export interface Atlas {
  readonly graph: GraphFile;
  readonly textIndex?: TextIndex;
  readonly pins?: Pins;
  readonly tours?: Tours;
  /** What is wrong with the tours, which then are not there; nothing where they could not be fetched. */
  readonly tourProblems?: readonly Problem[];
}
