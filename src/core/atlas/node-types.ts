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
