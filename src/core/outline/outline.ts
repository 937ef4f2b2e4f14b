import type { Id } from "../atlas/schema.ts";
import type { NodeType, Relation } from "../atlas/vocabulary.ts";

interface ItemBase {
  /** Unique in the outline. */
  readonly key: string;
  readonly parent?: string;
  /** Keys, in order. */
  readonly children: readonly string[];
}

/** All nodes of one type; `*` and the type is its key. */
export interface OutlineGroup extends ItemBase {
  readonly kind: "group";
  readonly type: NodeType;
  /** How many nodes of the type there are at whatever depth. */
  readonly count: number;
}

/** A node at its own place; its id is its key. */
export interface OutlineNode extends ItemBase {
  readonly kind: "node";
  readonly id: Id;
}

/** A node named again under another one that it is tied to; the tie's id is its key. It has no children of its own. */
export interface OutlineTie extends ItemBase {
  readonly kind: "tie";
  readonly id: Id;
  readonly relation: Relation;
  /** Whether the node that it hangs under is the tie's source. */
  readonly forward: boolean;
}

/** What a filter leaves out under one parent, where it is several items: `~` and the key of the first is its key. */
export interface OutlineRest extends ItemBase {
  readonly kind: "rest";
}

/** A line of the outline. */
export type OutlineItem = OutlineGroup | OutlineNode | OutlineTie | OutlineRest;

/** Everything of an atlas in order, as a tree. */
export interface Outline {
  readonly roots: readonly string[];
  readonly items: ReadonlyMap<string, OutlineItem>;
}

/** The keys of an item's ancestors, the nearest first; none for an item that is not there. */
export function pathOf(outline: Outline, key: string): string[] {
  const path = new Set<string>();
  for (let at = outline.items.get(key)?.parent; at !== undefined && !path.has(at); ) {
    path.add(at);
    at = outline.items.get(at)?.parent;
  }
  return [...path];
}

/** The keys of all items that can be opened. */
export function openableKeys(outline: Outline): string[] {
  return [...outline.items.values()].filter(({ children }) => children.length > 0).map(({ key }) => key);
}
