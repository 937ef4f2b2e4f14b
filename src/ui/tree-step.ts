import type { TreeModel } from "./tree-model.ts";

/** What a key does in a tree: where the keyboard goes, what opens or closes. */
export interface TreeStep {
  readonly go?: string;
  readonly open?: readonly string[];
  readonly close?: readonly string[];
}

/** What is asked of a tree to know where a key leads. */
export type WalkedTree = Pick<TreeModel, "roots" | "childrenOf" | "parentOf" | "lines" | "lineOf" | "isOpen">;

/** Where a key leads from an item (WAI-ARIA Authoring Practices, tree view); undefined for keys that do not walk. */
export function treeStep(tree: WalkedTree, at: string, key: string): TreeStep | undefined {
  const lines = tree.lines();
  const line = tree.lineOf(at);
  const children = tree.childrenOf(at);
  const opened = children.length > 0 && tree.isOpen(at);
  const go = (to: string | undefined): TreeStep => (to === undefined ? {} : { go: to });
  switch (key) {
    case "ArrowDown":
      return go(lines[line + 1]);
    case "ArrowUp":
      return go(lines[line - 1]);
    case "Home":
      return go(lines[0]);
    case "End":
      return go(lines.at(-1));
    case "ArrowRight":
      if (opened) return go(children[0]);
      return children.length > 0 ? { open: [at] } : {};
    case "ArrowLeft":
      return opened ? { close: [at] } : go(tree.parentOf(at));
    case "*": {
      const parent = tree.parentOf(at);
      const siblings = parent === undefined ? tree.roots() : tree.childrenOf(parent);
      return { open: siblings.filter((one) => tree.childrenOf(one).length > 0) };
    }
    default:
      return undefined;
  }
}
