import type { NodeType } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import type { Passing } from "../view/passing.ts";
import type { Outline, OutlineItem } from "./outline.ts";

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
