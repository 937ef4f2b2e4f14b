import type { NodeType } from "../atlas/vocabulary.ts";
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
    return !passing.nodes.has(key) && graph.getNodeAttribute(item.id, "type").role !== "root";
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

/**
 * The outline without what does not pass: a node that does not stays where one of its parts does, so that those keep
 * their place; groups count what passes.
 */
export function passingOutline(outline: Outline, graph: AtlasGraph, passing: Passing): Outline {
  const kept = new Set<string>();
  const counts = new Map<NodeType, number>();
  for (const item of outline.items.values()) {
    if (kept.has(item.key) || !passes(item, passing)) continue;
    kept.add(item.key);
    if (item.kind !== "node") continue;
    for (let at = item.parent; at !== undefined && !kept.has(at); at = outline.items.get(at)?.parent)
      kept.add(at);
  }
  for (const id of passing.nodes) {
    const { type } = graph.getNodeAttribute(id, "node");
    counts.set(type, (counts.get(type) ?? 0) + 1);
  }
  const items = new Map<string, OutlineItem>();
  for (const [key, item] of outline.items) {
    if (!kept.has(key)) continue;
    const children = item.children.filter((child) => kept.has(child));
    if (item.kind === "group") items.set(key, { ...item, children, count: counts.get(item.type) ?? 0 });
    else items.set(key, { ...item, children });
  }
  return { roots: outline.roots.filter((key) => kept.has(key)), items };
}

function passes(item: OutlineItem, passing: Passing): boolean {
  switch (item.kind) {
    case "group":
    case "rest":
      return false;
    case "node":
      return passing.nodes.has(item.id);
    case "tie":
      return passing.nodes.has(item.id) && passing.edges.has(item.key);
    default:
      return item satisfies never;
  }
}
