import type { Id } from "../../core/atlas/schema.ts";
import type { Words } from "../measure/words.ts";

/** Words to set, and where a curator breaks them by hand. */
export interface Label {
  readonly text: string;
  readonly lines?: readonly string[] | undefined;
  /** The words that no line may break, where they are not told by spaces. */
  readonly words?: Words | undefined;
}

/** What stands small under a leaf or beside a hub: a mechanism, a figure, a document, an institution. */
export interface Detail {
  readonly id: Id;
  /** The edge that it stands there for. */
  readonly edge: Id;
  readonly label: Label;
  /** Whether it acts, and so has a column of its own where there are columns. */
  readonly acts?: boolean;
  /** Whether it is tied to what it stands under by way of another detail only: no line leads to it from there. */
  readonly through?: boolean;
  /** Whether it stands earlier in the same picture. */
  readonly again: boolean;
  readonly dashed: boolean;
}

/** A measure, with what hangs on it. */
export interface Row {
  readonly id: Id;
  readonly label: Label;
  readonly details: readonly Detail[];
}

/** A strand and its measures; without an id, the measures that hang on the root itself. */
export interface Block {
  readonly id?: Id | undefined;
  readonly label?: Label | undefined;
  readonly rows: readonly Row[];
}

/** A root's tie to a goal. */
export interface GoalTie {
  readonly goal: Id;
  readonly edge: Id;
  readonly dashed: boolean;
}

/** Where a root stands in the picture of the whole atlas: on which side of the spine, and how far down there. */
export interface Home {
  readonly right: boolean;
  readonly order: number;
}

/** A root with all that belongs to it. */
export interface Territory {
  readonly id: Id;
  readonly label: Label;
  /** Its place in the atlas's own order, from 0: its hue and its slot of dots. */
  readonly index: number;
  /** Where readers of the whole atlas would look for it. */
  readonly home?: Home | undefined;
  readonly goals: readonly GoalTie[];
  /** What is tied to the root itself, told beside its hub. */
  readonly crest: readonly Detail[];
  readonly blocks: readonly Block[];
}

/** What roots are meant to bring about. */
export interface Goal {
  readonly id: Id;
  readonly label: Label;
}

/** An actor in a group; `depth` is how many wholes it is part of within the group. */
export interface ActorRow {
  readonly id: Id;
  readonly label: Label;
  readonly depth: number;
  /** By the order of the content's territories: whether it takes part in it. */
  readonly takesPart: readonly boolean[];
}

/** Actors under one heading. */
export interface ActorGroup {
  readonly id: string;
  readonly label: Label;
  readonly rows: readonly ActorRow[];
}

/** What a picture shows, in words and in order, without any geometry. */
export interface Content {
  readonly territories: readonly Territory[];
  readonly goals: readonly Goal[];
  readonly goalsHeading: Label;
  readonly groups: readonly ActorGroup[];
  /** What is asked for and tied to nothing that a detail could stand under, not even by way of others. */
  readonly adrift?: readonly Id[];
}
