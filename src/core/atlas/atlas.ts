import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { Problem } from "./problem.ts";
import type { GraphFile, Pins, TextIndex, Tours } from "./schema.ts";

/** An atlas that keeps every rule. */
export interface Atlas {
  readonly graph: GraphFile;
  /** What its types and relations are. */
  readonly vocabulary: Vocabulary;
  readonly textIndex?: TextIndex;
  readonly pins?: Pins;
  readonly tours?: Tours;
  /** What is wrong with the tours, which then are not there; nothing where they could not be fetched. */
  readonly tourProblems?: readonly Problem[];
}

/** A file's name, for messages, and what is in it. */
export interface AtlasFileText {
  readonly name: string;
  readonly text: string;
}

/** The files an atlas is made of; `terms` are there to check it against. */
export interface AtlasFiles {
  readonly graph: AtlasFileText;
  readonly textIndex?: AtlasFileText;
  readonly pins?: AtlasFileText;
  readonly terms?: AtlasFileText;
  readonly tours?: AtlasFileText;
}
