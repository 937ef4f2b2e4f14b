import type { AtlasEdge } from "../../atlas/schema/edge.ts";
import type { AtlasNode } from "../../atlas/schema/node.ts";
import type { Language, NodeType } from "../../atlas/vocabulary.ts";

/** A word in each language. */
type Word = Readonly<Record<Language, string>>;

/** A node as a filter reads it. */
export interface ReadNode {
  readonly node: AtlasNode;
  readonly projects: readonly string[];
  /** Its ties; those that are derived, too. */
  edges(): readonly AtlasEdge[];
  /** What it is tied to. */
  neighbours(): readonly AtlasNode[];
}

/** What can be pressed: words of the vocabulary, in its order, or the atlas's nodes of a type by their own names. */
export type Pressable<V extends string> =
  | { readonly list: readonly V[]; word(value: V): Word }
  | { readonly nodes: NodeType };

/**
 * What the pressed values are in the sentence that says a filter: the whole of which something is a part, a quality of
 * it, what it is, or something that is said of it, by a verb.
 */
export type SentencePlace =
  | { readonly place: "whole" | "quality" | "kind"; readonly joining: "and" | "or" }
  | { readonly place: "clause"; readonly joining: "and" | "or"; readonly verb: Word };

/** Something to filter by, with everything that filtering by it needs. Its key in the table names it in links and tours. */
export interface FilterGroupSpec<V extends string = string> {
  /** What it is called within a sentence. */
  readonly name: Word;
  readonly pressable: Pressable<V>;
  /** The values that a node has; one of them must be pressed. The same may come twice. */
  ofNode(node: ReadNode): readonly V[];
  /** The values that a tie must have one of by itself; `ends` where it is enough that both its ends pass. */
  readonly ofEdge: ((edge: AtlasEdge) => readonly V[]) | "ends";
  /** The types whose nodes pass whatever is pressed. */
  readonly exempt: readonly NodeType[];
  /** Whether of several pressed values what all of them share can be asked for: of projects alone. */
  readonly shares: boolean;
  readonly sentence: SentencePlace;
}
