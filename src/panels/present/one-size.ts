import type { Picture } from "../../scene/picture/picture.ts";

/** How much smaller than the largest of its kind a picture may be for all of them to be set like the smallest. */
const leastShare = 0.8;

/** What a picture goes down to: those of one kind look like a series. */
type Depth = "strands" | "measures" | "details";

function depthOf({ nodes }: Picture): Depth {
  if (nodes.some(({ node: { level } }) => level === "near")) return "details";
  return nodes.some(({ node: { type } }) => type === "measure") ? "measures" : "strands";
}

/**
 * The size that the words of each picture of a deck get: that of the smallest picture that goes as deep, where that costs
 * the others no more than a fifth; else their own, which is undefined.
 */
export function sizesOfDeck(pictures: readonly (Picture | undefined)[]): readonly (number | undefined)[] {
  const byDepth = new Map<Depth, number[]>();
  for (const picture of pictures) {
    if (!picture) continue;
    const depth = depthOf(picture);
    byDepth.set(depth, [...(byDepth.get(depth) ?? []), picture.size]);
  }
  return pictures.map((picture) => {
    const sizes = picture ? (byDepth.get(depthOf(picture)) ?? []) : [];
    const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
    return picture && picture.size > least && least >= most * leastShare ? least : undefined;
  });
}
