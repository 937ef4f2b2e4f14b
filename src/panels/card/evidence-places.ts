import type { Claim } from "../../core/atlas/schema.ts";

/** Where a claim's evidence is, in short and each place once: numbers of sentences, locators in other sources. */
export function evidencePlaces({ evidence }: Pick<Claim, "evidence">): string[] {
  return [...new Set(evidence.map((one) => ("sentence" in one ? one.sentence : one.locator)))];
}
