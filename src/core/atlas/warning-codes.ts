import type { ProblemCode } from "./problem-code.ts";

/** Warnings that may be right as they are, of a node, an edge, a source, a sentence or a term; a curator can answer them. */
export const answerableCodes = [
  "edgeEndsUnmentioned",
  "figureNotInSurface",
  "sourceUncited",
  "labelNearDuplicate",
  "sentenceUncovered",
  "termRenderedOtherwise",
  "termUnused",
] as const satisfies readonly ProblemCode[];

/** A warning that a curator can answer. */
export type AnswerableCode = (typeof answerableCodes)[number];

const warningCodes: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  ...answerableCodes,
  "answerStale",
  "indexAbsent",
  "tooManyWarnings",
]);

/** Whether an atlas can be used in spite of a problem: with a warning it can, with an error it cannot. */
export function severityOf(code: ProblemCode): "error" | "warning" {
  return warningCodes.has(code) ? "warning" : "error";
}
