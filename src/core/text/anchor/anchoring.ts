import type { Id } from "../../atlas/schema.ts";

/**
 * How a sentence of the index was found in a reader's copy: where it belongs, or elsewhere, or at several places that
 * nothing tells apart; with other words; as what stands between its neighbours; or not at all.
 */
export const anchorStatuses = [
  "exact",
  "moved",
  "ambiguous",
  "edited",
  "moved-edited",
  "interpolated",
  "missing",
] as const;

/** How a sentence was found. */
export type AnchorStatus = (typeof anchorStatuses)[number];

/** A stretch of the raw text in code points, from the first to the one after the last; `createRawOffsets` turns them into UTF-16. */
export interface RawRange {
  readonly start: number;
  readonly end: number;
}

/** A sentence of the index in a reader's copy; it has a place unless it is missing or nobody can tell which is its own. */
export type SentenceAnchor = { readonly sentence: Id } & (
  | ({
      readonly status: Exclude<AnchorStatus, "ambiguous" | "missing">;
      /** 1 where each character is the same, else what the sketches have in common; 0 where only the place speaks for it. */
      readonly similarity: number;
    } & RawRange)
  | { readonly status: "ambiguous" | "missing"; readonly similarity: 0 }
);

/** Words that a claim rests on, to be found in a copy: in a sentence, at a span of it, with what they or their owner are called. */
export interface AskedWords {
  readonly sentence: Id;
  readonly span?: readonly [number, number] | undefined;
  /** The surface, then the label and the aliases of what it is about. */
  readonly names: readonly string[];
}

/** Where asked words stand: at their span, where they are found by name, or somewhere in the sentence. */
export type WordsAnchor = RawRange & { readonly by: "span" | "name" | "sentence" };

/**
 * What a copy is of the text that was indexed: the text, another edition of it (few of its longer sentences are there),
 * another text, or nothing to read.
 */
export type AnchorVerdict = "anchored" | "other-edition" | "other-text" | "empty";

/** Where the sentences of an index and the words that claims rest on stand in a reader's copy. Plain data, which workers can post. */
export interface Anchoring {
  readonly verdict: AnchorVerdict;
  /** Which conversion found more than the text as it was. */
  readonly converted: "traditional" | undefined;
  /** Whether the copy has the text more than once, in which case the first is taken. */
  readonly repeated: boolean;
  /** One for each sentence of the index, in its order. */
  readonly sentences: readonly SentenceAnchor[];
  readonly totals: Readonly<Record<AnchorStatus, number>>;
  /** One for each of the asked words, in their order; nothing where their sentence has no place. */
  readonly words: readonly (WordsAnchor | undefined)[];
}
