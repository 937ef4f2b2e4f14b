import type { IndexedSentence } from "../../atlas/schema.ts";
import type { AnchorVerdict } from "./anchoring.ts";
import type { Found } from "./windows.ts";

/** From how many characters a sentence is hardly ever another text's. */
const longFrom = 12;
/** Which share of the long sentences, and how many of them, tell the text from others; which share tells its edition. */
const least = { share: 0.03, count: 5, edition: 0.2 } as const;

/** What a copy is, by how many of the longer sentences it has. */
export interface Gate {
  readonly verdict: Exclude<AnchorVerdict, "empty">;
  readonly found: number;
}

/** Judges a copy by what was found in it; of a text with few long sentences half are enough. */
export function judge(sentences: readonly IndexedSentence[], found: Found): Gate {
  const long = sentences.filter(({ length }) => length >= longFrom);
  const known = (long.length > 0 ? long : sentences).filter(({ hash }) => found.has(hash)).length;
  const share = known / Math.max(1, long.length);
  const enough = Math.max(1, Math.min(least.count, Math.ceil(long.length / 2)));
  if (share < least.share || known < enough) return { verdict: "other-text", found: known };
  return { verdict: share < least.edition ? "other-edition" : "anchored", found: known };
}
