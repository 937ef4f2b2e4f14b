import { type Level, seenAt } from "../core/view/level.ts";
import type { Presence, Visibility } from "../core/view/visibility.ts";
import type { SceneLine } from "./types.ts";

/** What is seen because of edges or nodes: a line, a heading, a panel. */
export type Dependent = Pick<SceneLine, "edges" | "over" | "level">;

/**
 * How a line is seen: as the best seen of the edges that run along it, a rule or heading as the best seen of the nodes
 * under it; what depends on neither, from its level on. What is lit is drawn by itself: a line of
 * such edges alone is hidden, or it would stick out, faint, around their heads and between their dashes.
 */
export function linePresence(
  { edges, over, level }: Dependent,
  seen: Visibility,
  now: Level,
): "shown" | "faded" | "hidden" {
  if (edges.length > 0) {
    const found = edges.map(seen.edge);
    return found.every((one) => one === "lit") ? "hidden" : bestOf(found);
  }
  if (!seenAt(level, now)) return "hidden";
  return over.length > 0 ? bestOf(over.map(seen.node)) : "shown";
}

function bestOf(found: readonly Presence[]): "shown" | "faded" | "hidden" {
  if (found.includes("shown") || found.includes("lit")) return "shown";
  return found.includes("faded") ? "faded" : "hidden";
}
