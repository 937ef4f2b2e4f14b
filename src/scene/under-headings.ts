import type { Scene, SceneHeading, SceneLine, SceneNode } from "./types.ts";

/** What stands under each heading of a scene: goals and actors, each under the last heading above it. */
export function underHeadings({ headings, nodes }: Scene): ReadonlyMap<SceneHeading, readonly SceneNode[]> {
  const under = new Map<SceneHeading, SceneNode[]>(headings.map((heading) => [heading, []]));
  for (const node of nodes) {
    const heading = isHeaded(node) ? lastAbove(headings, node) : undefined;
    if (heading) under.get(heading)?.push(node);
  }
  return under;
}

/** The heading that a rule stands under. */
export function ruledBy({ headings }: Scene, { points }: SceneLine): SceneHeading | undefined {
  const [first] = points;
  return first && lastAbove(headings, { x: first[0], y: first[1] });
}

/** What stands in a territory is headed by its hub. */
const isHeaded = ({ type, boxed, outline }: SceneNode) =>
  type === "organ" || (type === "institution" && !boxed && outline === undefined);

function lastAbove(
  headings: readonly SceneHeading[],
  { x, y }: { readonly x: number; readonly y: number },
): SceneHeading | undefined {
  // Of those at one height, the last that begins left of it.
  return headings
    .filter((heading) => heading.y < y && (heading.align === "middle" || heading.x <= x + 1))
    .toSorted((a, b) => a.y - b.y || a.x - b.x)
    .at(-1);
}
