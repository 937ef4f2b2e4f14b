import type { IndexedSentence, Pins, Terms, TextIndex, Tours } from "../atlas/schema.ts";
import { sentenceHash } from "../text/fingerprint.ts";
import { sentenceId } from "../text/index-text.ts";
import { splitSentences } from "../text/split-sentences.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Finding } from "./finding.ts";
import type { GraphParts } from "./parts.ts";

/** All that a rule may look at: the parts of the graph and the files beside it, as far as they are well-formed. */
export interface RuleInput extends GraphParts {
  readonly vocabulary: Vocabulary;
  readonly raw: unknown;
  readonly index?: TextIndex;
  /** Whether there is a file of the index, well-formed or not. */
  readonly indexGiven: boolean;
  readonly sentenceById: ReadonlyMap<string, IndexedSentence>;
  readonly pins?: Pins;
  /** The glossary. */
  readonly terms?: Terms;
  readonly tours?: Tours;
  /** The sentences of a curator's copy of the text. */
  readonly copy?: readonly NormalisedSentence[];
}

/** One or a few closely related rules of the data model: finds all that breaks them. */
export type Rule = (input: RuleInput) => readonly Finding[];

/** A sentence of a curator's copy of the text. */
export interface NormalisedSentence {
  readonly id: string;
  readonly hash: string;
  readonly characters: readonly string[];
}

/** The sentences of a copy, numbered and hashed as the index has them. */
export function copySentences(text: string): NormalisedSentence[] {
  const split = splitSentences(text);
  return split.map(({ characters }, at) => ({
    id: sentenceId(at, split.length),
    hash: sentenceHash(characters),
    characters,
  }));
}
