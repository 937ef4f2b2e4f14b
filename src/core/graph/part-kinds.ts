import type { AtlasEdge } from "../atlas/schema.ts";

/** The ways in which an institution can take part in a thing of the tree, those of its own doing first. */
export const partKinds = [
  "lead",
  "joint",
  "support",
  "undertakes",
  "guides",
  "oversees",
  "reportsTo",
  "addresses",
  "restsOn",
] as const;

/** A way in which an institution takes part in a thing of the tree. */
export type PartKind = (typeof partKinds)[number];

/** The way in which a tie between an institution and a thing of the tree lets it take part; undefined for relations that never join the two. */
export function partKindOf({ relation, role }: Pick<AtlasEdge, "relation" | "role">): PartKind | undefined {
  if (relation === "undertakes" && role !== undefined) return role;
  return partKinds.find((kind) => kind === relation);
}
