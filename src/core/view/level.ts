import type { NodeRole } from "../vocabulary/roles.ts";

/** How much of the map is seen, the least first. */
export const levels = ["far", "overview", "near"] as const;

/** How much of the map is seen. */
export type Level = (typeof levels)[number];

/** The level from which the nodes of each role are seen. */
export const levelOfRole: Readonly<Record<NodeRole, Level>> = {
  root: "far",
  goal: "far",
  branch: "far",
  leaf: "overview",
  actor: "overview",
  means: "near",
  number: "near",
  source: "near",
};

/** Whether what is seen from one level on is seen at another. */
export function seenAt(from: Level, level: Level): boolean {
  return levels.indexOf(from) <= levels.indexOf(level);
}
