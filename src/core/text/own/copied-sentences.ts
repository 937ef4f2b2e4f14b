import type { Id } from "../../atlas/schema.ts";
import type { Anchoring } from "../anchor/anchoring.ts";
import { createRawOffsets } from "../anchor/raw-offsets.ts";
import { normalise } from "../normalise.ts";

/** The words under norm-1 of the sentences that a copy has unchanged, by their ids; none of one in other characters. */
export function copiedSentences({
  text,
  anchoring: { sentences, converted },
}: {
  readonly text: string;
  readonly anchoring: Anchoring;
}): ReadonlyMap<Id, readonly string[]> {
  // The words of a copy in other characters are not those of the index.
  if (converted) return new Map();
  const { toUtf16 } = createRawOffsets(text);
  return new Map(
    sentences.flatMap((one) => {
      if (one.status !== "exact" && one.status !== "moved") return [];
      return [[one.sentence, normalise(text.slice(toUtf16(one.start), toUtf16(one.end))).characters]];
    }),
  );
}
