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
