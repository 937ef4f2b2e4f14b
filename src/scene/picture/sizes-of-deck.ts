import type { NodeRole } from "../../core/vocabulary/roles.ts";
import type { Page } from "./frame.ts";
import type { Picture } from "./picture.ts";

/** How much smaller than the largest of its kind a picture may be for both to be set alike, however small they are. */
const leastShare = 0.8;
/** What is as large, in points, is large enough for others to be set like it. */
const enough: Readonly<Record<Page["kind"], number>> = { slide: 12, paper: 9 };

/** What a picture goes down to: those of one kind look like a series. */
type Depth = "strands" | "measures" | "details";

function depthOf({ nodes }: Picture): Depth {
  if (nodes.some(({ node: { level } }) => level === "near")) return "details";
  const count = (wanted: NodeRole) => nodes.filter(({ node: { role } }) => role === wanted).length;
  // A few measures that a step is about do not make it one of measures.
  return count("leaf") > count("branch") ? "measures" : "strands";
}

/**
 * The size that the words of each picture of a deck get, so that one thing has one size: that of the smallest of those
 * that go as deep and can be read well, or are hardly smaller than the largest; else their own, which is undefined.
 */
export function sizesOfDeck(pictures: readonly (Picture | undefined)[]): readonly (number | undefined)[] {
  const byDepth = new Map<Depth, number[]>();
  for (const picture of pictures) {
    if (!picture) continue;
    const depth = depthOf(picture);
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), picture.size]);
  }
  return pictures.map((picture) => {
    if (!picture) return undefined;
    const sizes = byDepth.get(depthOf(picture)) ?? [];
    const least = Math.min(enough[picture.kind], Math.max(...sizes) * leastShare);
    const common = Math.min(...sizes.filter((size) => size >= least));
    return picture.size > common ? common : undefined;
  });
}
