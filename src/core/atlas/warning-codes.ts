import type { ProblemCode } from "./problem-code.ts";

const warningCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  "edgeEndsUnmentioned",
  "figureNotInSurface",
  "sourceUncited",
  "labelNearDuplicate",
  "sentenceUncovered",
  "termRenderedOtherwise",
  "termUnused",
  "indexAbsent",
  "positionsAbsent",
  "positionsMissing",
  "positionsStale",
  "tooManyWarnings",
]);

/** Whether an atlas can be used in spite of a problem: with a warning it can, with an error it cannot. */
export function severityOf(code: ProblemCode): "error" | "warning" {
  return warningCodes.has(code) ? "warning" : "error";
}
