/** What a type of node can be in an atlas: where its nodes stand, from when they are seen and what is told of them. */
export const nodeRoles = ["root", "branch", "leaf", "goal", "actor", "means", "number", "source"] as const;

/** What a type of node is in an atlas. */
export type NodeRole = (typeof nodeRoles)[number];

/** The roles that make up a tree, from the whole to its parts. */
export const treeRoles: ReadonlySet<NodeRole> = new Set(["root", "branch", "leaf"]);

/** The roles of what leaves deal with, shown beside them, in the order in which it stands there. */
export const nearRoles: ReadonlySet<NodeRole> = new Set(["means", "number", "source"]);

/** Whether leaves can hang on it: a leaf stands for itself, and a root has what no branch of it has. */
export const isHost = (role: NodeRole): boolean => role === "leaf" || role === "root";

/** What a relation can say: of belonging, aims, work, what is worked on and through what, grounds, power, order and size. */
export const edgeKinds = [
  "part",
  "goal",
  "doing",
  "object",
  "means",
  "basis",
  "between",
  "order",
  "measure",
] as const;

/** What a relation says. */
export type EdgeKind = (typeof edgeKinds)[number];

/** The outlines that a type of node can have. */
export const shapeNames = [
  "hexagon",
  "cut-rectangle",
  "pill",
  "round-rectangle",
  "ellipse",
  "tag",
  "diamond",
  "folded-rectangle",
] as const;

/** An outline of a node. */
export type ShapeName = (typeof shapeNames)[number];
