import type { AtlasEdge, AtlasNode } from "../atlas/schema/graph-file.ts";
import { type Basis, bases, type Language, type NodeType } from "../atlas/vocabulary.ts";
import { basisWords, smallWords } from "../say/words.ts";
import type { NodeRole } from "../vocabulary/roles.ts";
import type { Vocabulary } from "../vocabulary/vocabulary.ts";
import type { TypeDef } from "../vocabulary/vocabulary-schema.ts";

/** A word in each language. */
type Word = Readonly<Record<Language, string>>;

/** A node as a filter reads it. */
interface ReadNode {
  readonly node: AtlasNode;
  readonly type: TypeDef;
  readonly projects: readonly string[];
  /** Its ties; those that are derived, too. */
  edges(): readonly AtlasEdge[];
  /** What it is tied to. */
  neighbours(): readonly { readonly node: AtlasNode; readonly type: TypeDef }[];
}

/** What can be pressed: some words, in their order, the types of the vocabulary, or the atlas's nodes of a role by their own names. */
type Pressable<V extends string> =
  | { readonly list: readonly V[]; word(value: V): Word }
  | { readonly types: true }
  | { readonly nodes: NodeRole };

/**
 * What the pressed values are in the sentence that says a filter: the whole of which something is a part, a quality of
 * it, what it is, or something that is said of it, by a verb.
 */
export type SentencePlace =
  | { readonly place: "whole" | "quality" | "kind"; readonly joining: "and" | "or" }
  | { readonly place: "clause"; readonly joining: "and" | "or"; readonly verb: Word };

/** Something to filter by, with everything that filtering by it needs. Its key in the table names it in links and tours. */
interface FilterGroupSpec<V extends string = string> {
  /** What it is called within a sentence, where that is no word of the vocabulary. */
  readonly name?: Word;
  readonly pressable: Pressable<V>;
  /** The values that a node has; one of them must be pressed. The same may come twice. */
  ofNode(node: ReadNode): readonly V[];
  /** The values that a tie must have one of by itself; `ends` where it is enough that both its ends pass. */
  readonly ofEdge: ((edge: AtlasEdge) => readonly V[]) | "ends";
  /** The roles whose nodes pass whatever is pressed. */
  readonly exempt: readonly NodeRole[];
  /** Whether of several pressed values what all of them share can be asked for: of projects alone. */
  readonly shares: boolean;
  readonly sentence: SentencePlace;
}

/** By project: what belongs to it; organs belong to none and pass all. */
const projectGroup: FilterGroupSpec = {
  pressable: { nodes: "root" },
  ofNode: ({ projects }) => projects,
  ofEdge: "ends",
  exempt: ["goal"],
  shares: true,
  sentence: { place: "whole", joining: "and" },
};

/** By type of node. */
const typeGroup: FilterGroupSpec<NodeType> = {
  name: { zh: "类型", en: "type" },
  pressable: { types: true },
  ofNode: ({ node }) => [node.type],
  ofEdge: "ends",
  exempt: [],
  shares: false,
  sentence: { place: "kind", joining: "and" },
};

/** By what claims rest on: a node's own claim and those of its ties, a tie's own. */
const basisGroup: FilterGroupSpec<Basis> = {
  name: { zh: "依据", en: "basis" },
  pressable: { list: bases, word: (basis) => basisWords[basis] },
  ofNode: ({ node, edges }) => [node, ...edges()].map(({ basis }) => basis),
  ofEdge: ({ basis }) => [basis],
  exempt: [],
  shares: false,
  sentence: { place: "quality", joining: "or" },
};

/** By institution: what it is tied to by itself; inherited doers are no ties. */
const institutionGroup: FilterGroupSpec = {
  pressable: { nodes: "actor" },
  ofNode: ({ node, type, neighbours }) =>
    [{ node, type }, ...neighbours()].flatMap((one) => (one.type.role === "actor" ? [one.node.id] : [])),
  ofEdge: "ends",
  exempt: [],
  shares: false,
  sentence: { place: "clause", joining: "or", verb: { zh: "涉及", en: "involve" } },
};

/** What can be filtered by, in the order of links: a further group needs its object, its line here, and its face. */
const specs = {
  projects: projectGroup,
  types: typeGroup,
  bases: basisGroup,
  institutions: institutionGroup,
} as const satisfies Readonly<Record<string, FilterGroupSpec>>;

/** A group of what can be pressed, as links and tours name it. */
export type FilterGroup = keyof typeof specs;

type Values = {
  readonly [G in FilterGroup]: (typeof specs)[G] extends FilterGroupSpec<infer V> ? V : never;
};

/** What a group's values are. */
export type FilterValue<G extends FilterGroup> = Values[G];

/** Pressed values of every group. */
export type Pressed = { readonly [G in FilterGroup]: readonly Values[G][] };

/** What can be pressed: within a group one of the pressed is enough, between groups each must be met. */
export const filterGroups = Object.keys(specs) as readonly FilterGroup[];

/** Everything that filtering by a group needs. */
export function specOf<G extends FilterGroup>(group: G): FilterGroupSpec<FilterValue<G>>;
export function specOf(group: FilterGroup): FilterGroupSpec {
  return specs[group];
}

/** What a group is called within a sentence: nodes of a role by the word that the vocabulary has for it. */
export function groupName(vocabulary: Vocabulary, group: FilterGroup): Word {
  const { name, pressable } = specOf(group);
  const type = "nodes" in pressable ? vocabulary.first(pressable.nodes) : undefined;
  return name ?? (type && smallWords(type.short ?? type.label)) ?? { zh: group, en: group };
}

/** A table that has something for every group. */
export function eachGroup<T extends Readonly<Record<FilterGroup, unknown>>>(
  make: (group: FilterGroup) => T[FilterGroup],
): T {
  return Object.fromEntries(filterGroups.map((group) => [group, make(group)])) as unknown as T;
}
