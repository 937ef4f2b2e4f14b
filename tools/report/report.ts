import type { Problem } from "../../src/core/atlas/problem.ts";
import type { AtlasNode, Claim, GraphFile, Id, PrimaryEvidence, Text } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import type { Doer } from "../../src/core/graph/doers-of.ts";
import type { TypeDef } from "../../src/core/vocabulary/vocabulary-schema.ts";

/** Something that the atlas claims: a node or a tie, as a sentence, with what it rests on. */
export interface ReportClaim {
  /** Of the node or the tie. */
  readonly id: string;
  /** The id of the element of the page that tells it whole. */
  readonly anchor: string;
  readonly said: Text;
  readonly note?: Text;
  readonly claim: Claim;
}

/** A claim that rests on a sentence, and where in it. */
export interface SentenceClaim {
  readonly claim: ReportClaim;
  readonly places: readonly PrimaryEvidence[];
}

/** A stretch of a sentence in the curator's own copy, and whether a claim names these very words. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

/** A sentence of the text, without its words, and every claim that rests on it. */
export interface ReportSentence {
  readonly id: Id;
  readonly anchor: string;
  /** Counted from one. */
  readonly number: number;
  /** In normalised characters, from the beginning of the text. */
  readonly start: number;
  readonly length: number;
  /** Whether it belongs to the source record, so that nothing need rest on it. */
  readonly record: boolean;
  readonly claims: readonly SentenceClaim[];
  /** Its words, where a copy was given that has it. */
  readonly words?: readonly Stretch[];
}

/** A section of the text, in the order of the text. */
export interface ReportPart {
  readonly anchor: string;
  readonly label: Text;
  readonly sentences: readonly ReportSentence[];
}

/** A node with everything that hangs on it. */
export interface ReportNode {
  readonly node: AtlasNode;
  readonly anchor: string;
  /** What it is part of, the nearest first. */
  readonly wholes: readonly Id[];
  readonly doers: readonly Doer[];
  /** The ties that it is the source of. */
  readonly ties: readonly ReportClaim[];
  /** The ties that it is the target of, told at their sources. */
  readonly others: readonly ReportClaim[];
}

/** Nodes that are read together: a project with its parts, or all others of a type. */
export interface ReportGroup {
  readonly anchor: string;
  readonly heading: { readonly project: Id; readonly hue: number } | { readonly type: TypeDef };
  readonly nodes: readonly ReportNode[];
}

/** What a second curator works from. */
export interface Report {
  readonly file: GraphFile;
  readonly graph: AtlasGraph;
  /** None where the atlas has no index of its text. */
  readonly parts: readonly ReportPart[];
  readonly groups: readonly ReportGroup[];
  /** Every claim once, nodes first, in the order of the file. */
  readonly claims: readonly ReportClaim[];
  readonly warnings: readonly Problem[];
  /** Sentences that the copy does not have as the index knows them; absent without a copy. */
  readonly missing?: readonly Id[];
}
