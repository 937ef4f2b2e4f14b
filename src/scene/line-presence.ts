import type { Level } from "../core/view/level.ts";
import { seenAt } from "../core/view/level.ts";
import type { Presence } from "../core/view/visibility.ts";
import type { SceneLine } from "./types.ts";

/**
 * How a line is seen: as the best seen of the edges that run along it; a rule, which none does, from its level on. What
 * is lit is drawn by itself.
 */
export function linePresence(
  { edges, level }: Pick<SceneLine, "edges" | "level">,
  presence: (edgeId: string) => Presence,
  now: Level,
): "shown" | "faded" | "hidden" {
  if (edges.length === 0) return seenAt(level, now) ? "shown" : "hidden";
  let best: "faded" | "hidden" = "hidden";
  for (const id of edges) {
    const seen = presence(id);
    if (seen === "shown" || seen === "lit") return "shown";
    if (seen === "faded") best = "faded";
  }
  return best;
}
