import type { AtlasGraph } from "../graph/build-graph.ts";
import type { Passing } from "../view/passing.ts";
import { type Outline, type OutlineItem, pathOf } from "./outline.ts";

/** Fewer lines than this take no more room than the one that they would be folded into. */
const leastFolded = 2;

/** The keys of all items that a node that passes is somewhere under. */
export function branchesToPassing(outline: Outline, passing: Passing): Set<string> {
  const branches = new Set<string>();
  for (const id of passing.nodes) {
    if (!outline.items.has(id)) continue;
    for (const key of pathOf(outline, id)) {
      if (branches.has(key)) break;
      branches.add(key);
    }
  }
  return branches;
}

/**
 * The outline with what a filter leaves out folded: under each parent that something passes below, the lines that do not
 * pass and lead to nothing that does become one at the end that can be opened. Projects and groups stay where they are.
 */
export function foldOutside(outline: Outline, graph: AtlasGraph, passing: Passing): Outline {
  const branches = branchesToPassing(outline, passing);
  const items = new Map<string, OutlineItem>(outline.items);
  const isOutside = (key: string) => {
    const item = outline.items.get(key);
    if (item === undefined || item.kind === "group" || item.kind === "rest" || branches.has(key))
      return false;
    if (item.kind === "tie") return !passing.edges.has(key) || !passing.nodes.has(item.id);
    return !passing.nodes.has(key) && graph.getNodeAttribute(item.id, "node").type !== "project";
  };
  for (const parent of outline.items.values()) {
    if (!branches.has(parent.key)) continue;
    const folded = parent.children.filter(isOutside);
    const [first] = folded;
    if (first === undefined || folded.length < leastFolded) continue;
    const key = `~${first}`;
    items.set(key, { kind: "rest", key, parent: parent.key, children: folded });
    for (const child of folded) {
      const item = outline.items.get(child);
      if (item) items.set(child, { ...item, parent: key });
    }
    // Its own parent may have become another one meanwhile.
    const now = items.get(parent.key) ?? parent;
    items.set(parent.key, {
      ...now,
      children: [...parent.children.filter((child) => !isOutside(child)), key],
    });
  }
  return { roots: outline.roots, items };
}
