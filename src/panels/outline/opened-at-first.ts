import type { Outline } from "../../core/outline/outline.ts";

/** The largest atlas, in nodes, of which a first look shows more than the groups. */
const mostNodes = 400;

/** The keys of what stands open at first: the projects and what they are laid out under; of a large atlas nothing. */
export function openedAtFirst(outline: Outline, nodes: number): ReadonlySet<string> {
  if (nodes > mostNodes) return new Set();
  const groups = outline.roots.filter((key) => {
    const item = outline.items.get(key);
    return item?.kind === "group" && item.type === "project";
  });
  return new Set(groups.flatMap((key) => [key, ...(outline.items.get(key)?.children ?? [])]));
}
