import type { NodeType } from "../atlas/vocabulary.ts";

/** How much of the map is seen, the least first. */
export const levels = ["far", "overview", "near"] as const;

/** How much of the map is seen. */
export type Level = (typeof levels)[number];

/** The level from which the nodes of each type are seen. */
export const levelOfType: Readonly<Record<NodeType, Level>> = {
  project: "far",
  organ: "far",
  strand: "far",
  measure: "overview",
  institution: "overview",
  mechanism: "near",
  figure: "near",
  reference: "near",
};

/** Whether what is seen from one level on is seen at another. */
export function seenAt(from: Level, level: Level): boolean {
  return levels.indexOf(from) <= levels.indexOf(level);
}
