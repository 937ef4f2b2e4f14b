import type { Claim, Id } from "./schema.ts";

/** The ids of the sentences that a claim rests on, in the order of the text, each once. */
export function claimSentences({ evidence }: Pick<Claim, "evidence">): Id[] {
  const ids = evidence.flatMap((one) => ("sentence" in one ? [one.sentence] : []));
  return [...new Set(ids)].sort((a, b) => sentenceNumber(a) - sentenceNumber(b));
}

/** Which sentence of the text an id names, counted from 1. */
export function sentenceNumber(id: Id): number {
  return Number(id.replace(/\D+/g, ""));
}
