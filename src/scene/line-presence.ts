import { type Level, seenAt } from "../core/view/level.ts";
import type { Presence, Visibility } from "../core/view/visibility.ts";
import { partOfWay } from "./shape/polyline.ts";
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
  if (edges.length > 0) return ofEdges(edges.map(seen.edge));
  if (!seenAt(level, now)) return "hidden";
  return over.length > 0 ? bestOf(over.map(seen.node)) : "shown";
}

/** A line as far as it is seen in one way. */
export interface SeenLine {
  readonly line: SceneLine;
  readonly faded: boolean;
}

/**
 * What of a line is seen: each stretch as the best seen of the edges that run there, so that it ends where the last of
 * them leaves it. Whole where all are seen alike.
 */
export function seenParts(line: SceneLine, seen: Visibility, now: Level): readonly SeenLine[] {
  const { edges, points, arrow, spans } = line;
  const found = edges.map(seen.edge);
  if (!spans || found.every((one) => one === found[0])) {
    const presence = linePresence(line, seen, now);
    return presence === "hidden" ? [] : [{ line, faded: presence === "faded" }];
  }
  const runs = spans();
  const stops = [...new Set(runs.flat())].sort((a, b) => a - b);
  const parts: { presence: Presence; from: number; to: number; edges: string[] }[] = [];
  stops.slice(1).forEach((to, at) => {
    const from = stops[at] ?? to;
    const here = edges.flatMap((_, one) => {
      const [first, last] = runs[one] ?? [from, to];
      return first <= from && last >= to ? [one] : [];
    });
    const presence = ofEdges(here.map((one) => found[one] ?? "hidden"));
    const own = here.map((one) => edges[one] ?? "");
    const before = parts.at(-1);
    if (before?.presence === presence) {
      before.to = to;
      before.edges = [...new Set([...before.edges, ...own])];
    } else parts.push({ presence, from, to, edges: own });
  });
  const end = stops.at(-1);
  return parts.flatMap(({ presence, from, to, edges }) =>
    presence === "hidden"
      ? []
      : [
          {
            line: { ...line, edges, points: partOfWay(points, from, to), arrow: arrow && to === end },
            faded: presence === "faded",
          },
        ],
  );
}

function ofEdges(found: readonly Presence[]): "shown" | "faded" | "hidden" {
  return found.every((one) => one === "lit") ? "hidden" : bestOf(found);
}

function bestOf(found: readonly Presence[]): "shown" | "faded" | "hidden" {
  if (found.includes("shown") || found.includes("lit")) return "shown";
  return found.includes("faded") ? "faded" : "hidden";
}
