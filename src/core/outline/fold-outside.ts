import type { AtlasGraph } from "../graph/build-graph.ts";
import type { Passing } from "../view/passing.ts";
import { type Outline, type OutlineItem, pathOf } from "./outline.ts";

/** Fewer lines than this that follow each other take too little room to be folded. */
const leastFolded = 3;

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
 * The outline with what a filter leaves out folded: lines that follow each other under the same parent, that do not pass
 * and lead to nothing that does, become one line that can be opened. Projects and groups stay where they are.
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
    const children: string[] = [];
    let run: string[] = [];
    const end = () => {
      const [first] = run;
      if (first === undefined || run.length < leastFolded) children.push(...run);
      else {
        const key = `~${first}`;
        children.push(key);
        items.set(key, { kind: "rest", key, parent: parent.key, children: run });
        for (const child of run) {
          const item = outline.items.get(child);
          if (item) items.set(child, { ...item, parent: key });
        }
      }
      run = [];
    };
    for (const child of parent.children) {
      if (isOutside(child)) {
        run.push(child);
        continue;
      }
      end();
      children.push(child);
    }
    end();
    // Its own parent may have become another one meanwhile.
    const now = items.get(parent.key) ?? parent;
    if (children.length < parent.children.length) items.set(parent.key, { ...now, children });
  }
  return { roots: outline.roots, items };
}
