import type { Claim } from "../atlas/schema.ts";
import { bases, confidences } from "../atlas/vocabulary.ts";

/** What the map can be coloured by, and the classes of each, the strongest first; in `none` is what has nothing of the kind. */
export const lensClasses = {
  basis: bases,
  confidence: [...confidences, "none"],
  sentences: ["more", "two", "one", "none"],
} as const;

/** Something of a claim that the map can be coloured by. */
export type LensBy = keyof typeof lensClasses;

/** A class of claims under a lens. */
export type LensClass = (typeof lensClasses)[LensBy][number];

/** What the map can be coloured by, in order. */
export const lensKinds = Object.keys(lensClasses) as readonly LensBy[];

/** What colours the map, and the one class that is lit, where it is one. */
export interface Lens {
  readonly by: LensBy;
  readonly only?: LensClass | undefined;
}

/** The class of a claim. */
export function lensClassOf({ basis, confidence, evidence }: Claim, by: LensBy): LensClass {
  if (by === "basis") return basis;
  if (by === "confidence") return (basis === "inferred" && confidence) || "none";
  const { size } = new Set(evidence.flatMap((one) => ("sentence" in one ? [one.sentence] : [])));
  return lensClasses.sentences[3 - size] ?? "more";
}

/** Whether a lens draws a tie that no level draws: what it tells apart are ties of the few, those that are not stated. */
export function lensDraws({ by, only }: Lens, claim: Claim): boolean {
  const found = lensClassOf(claim, by);
  if (by === "sentences" || found === "stated" || found === "none") return false;
  return only === undefined || only === found;
}
