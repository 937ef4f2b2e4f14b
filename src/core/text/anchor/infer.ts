import type { IndexedSentence } from "../../atlas/schema.ts";
import type { AnchorStatus } from "./anchoring.ts";
import type { Placements } from "./placements.ts";

/** How long a gap is beside the one sentence that is missing in it. */
const proportion = { least: 0.5, most: 2 } as const;

// Edited ones, too: with exact ones alone fewer than 96 in 100 have places where three tenths were changed, and with them
// none has a wrong one.
const inPlace: ReadonlySet<AnchorStatus | undefined> = new Set<AnchorStatus>(["exact", "edited"]);

/** What stands between two neighbours that are where they belong is taken for the one sentence between them, if it is about as long. */
export function infer(sentences: readonly IndexedSentence[], placements: Placements): void {
  for (const { missing, from, to } of placements.gaps()) {
    // Of several the first has no neighbour after it that is there.
    const [at = 0] = missing;
    const isThere = (other: number) => inPlace.has(placements.placed.get(other)?.status);
    const size = (to - from) / (sentences[at]?.length ?? 0);
    if (!isThere(at - 1) || !isThere(at + 1) || size < proportion.least || size > proportion.most) continue;
    if (placements.isFree({ from, to }))
      placements.take(at, { status: "interpolated", similarity: 0, from, to });
  }
}
