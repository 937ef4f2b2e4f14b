import type { Id, IndexedSentence, Pins, Terms, TextIndex, Tours } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Finding } from "./finding.ts";
import type { GraphParts } from "./parts.ts";

/** All that a rule may look at: the parts of the graph and the files beside it, as far as they are well-formed. */
export interface RuleInput extends GraphParts {
  readonly vocabulary: Vocabulary;
  /** Those that the atlas is in. */
  readonly languages: readonly Language[];
  readonly raw: unknown;
  readonly index?: TextIndex;
  /** Whether there is a file of the index, well-formed or not. */
  readonly indexGiven: boolean;
  readonly sentenceById: ReadonlyMap<string, IndexedSentence>;
  readonly pins?: Pins;
  /** The glossary. */
  readonly terms?: Terms;
  readonly tours?: Tours;
  readonly copy?: CopiedSentences;
}

/** One or a few closely related rules of the data model: finds all that breaks them. */
export type Rule = (input: RuleInput) => readonly Finding[];

/** The words under norm-1 of the sentences of the index that a curator's copy has unchanged, by their ids. */
export type CopiedSentences = ReadonlyMap<Id, readonly string[]>;
