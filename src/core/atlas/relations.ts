/** How nodes can be tied, in the order in which a card groups them. */
export const relations = [
  "partOf",
  "serves",
  "undertakes",
  "addresses",
  "oversees",
  "reportsTo",
  "guides",
  "cooperates",
  "elects",
  "uses",
  "improves",
  "produces",
  "actsOn",
  "restsOn",
  "follows",
  "quantifies",
] as const;

/** How two nodes are tied. */
export type Relation = (typeof relations)[number];

/** What a relation may join. */
export interface RelationRule {
  readonly sources: readonly NodeType[] | "any";
  readonly targets: readonly NodeType[] | "any";
  readonly symmetric?: true;
}

/** The types each relation may join; those of `partOf` are told pair by pair in `partOfParents`. */
export const relationRules = {
  partOf: {
    sources: ["strand", "measure", "institution", "mechanism", "reference"],
    targets: ["project", "strand", "institution", "mechanism", "reference"],
  },
  serves: { sources: ["project", "strand", "measure"], targets: ["organ"] },
  undertakes: { sources: ["institution"], targets: ["project", "strand", "measure"] },
  addresses: { sources: ["measure", "mechanism"], targets: ["institution"] },
  oversees: { sources: ["measure", "institution"], targets: ["institution"] },
  reportsTo: { sources: ["institution", "measure"], targets: ["institution"] },
  guides: { sources: ["institution"], targets: ["institution", "measure"] },
  cooperates: { sources: ["institution"], targets: ["institution"], symmetric: true },
  elects: { sources: ["institution"], targets: ["institution"] },
  uses: { sources: ["measure"], targets: ["mechanism"] },
  improves: { sources: ["measure"], targets: ["mechanism"] },
  produces: { sources: ["measure"], targets: ["reference", "mechanism"] },
  actsOn: { sources: ["measure"], targets: ["reference"] },
  restsOn: { sources: "any", targets: ["reference", "institution"] },
  follows: { sources: ["measure"], targets: ["measure"] },
  quantifies: {
    sources: ["figure"],
    targets: ["measure", "mechanism", "strand", "project", "reference", "institution"],
  },
} as const satisfies Record<Relation, RelationRule>;

/** The types that a node of each type may be part of; a type that is missing is part of nothing. */
export const partOfParents: Readonly<Partial<Record<NodeType, readonly NodeType[]>>> = {
  strand: ["project"],
  measure: ["strand", "project"],
  institution: ["institution"],
  mechanism: ["mechanism"],
  reference: ["reference"],
};

/** What kinds of node there are, in the order of the tree and the tables. */
export const nodeTypes = [
  "project",
  "organ",
  "strand",
  "measure",
  "institution",
  "mechanism",
  "figure",
  "reference",
] as const;

/** The kind of a node. */
export type NodeType = (typeof nodeTypes)[number];

/** The kinds of node that make up a project, from the whole to its parts. */
export const treeTypes: ReadonlySet<NodeType> = new Set(["project", "strand", "measure"]);

/** The kinds of node that measures deal with, shown beside them. */
export const nearTypes: ReadonlySet<NodeType> = new Set(["mechanism", "figure", "reference"]);
