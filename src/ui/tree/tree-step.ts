import type { JSX } from "solid-js";

/** What a key does in a tree: where the keyboard goes, what opens or closes. */
interface TreeStep {
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

/** After a pause of this many milliseconds typing begins anew. */
const pause = 700;

/** Gathers letters typed in quick succession. */
interface Typed {
  /** Takes a letter typed at a time in milliseconds; all letters since the last pause. */
  add(letter: string, time: number): string;
  /** Whether letters typed now continue what was typed. */
  going(time: number): boolean;
}

/** Gathers letters typed in quick succession, for finding things by the beginning of their names. */
export function createTyped(): Typed {
  let letters = "";
  let last = Number.NEGATIVE_INFINITY;
  const going = (time: number) => letters !== "" && time - last < pause;
  return {
    going,
    add: (letter, time) => {
      letters = going(time) ? letters + letter : letter;
      last = time;
      return letters;
    },
  };
}

/** What a tree shows and what it can be told; every function without a verb in its name is reactive. */
export interface TreeModel {
  roots(): readonly string[];
  childrenOf(key: string): readonly string[];
  parentOf(key: string): string | undefined;
  /** The keys of the lines that are seen, from top to bottom. */
  lines(): readonly string[];
  /** The place of an item among the lines, from 0; -1 where it is not seen. */
  lineOf(key: string): number;
  /** How many lines an item takes, with what is open under it. */
  span(key: string): number;
  isOpen(key: string): boolean;
  /** Whether an item is chosen; undefined where it cannot be. */
  isSelected(key: string): boolean | undefined;
  isFaded(key: string): boolean;
  /** The item that the keyboard stands on. */
  active(): string | undefined;
  /** An item that something else on the page has chosen, to be brought into sight. */
  revealed(): string | undefined;
  /** Whether every line is drawn, however many there are. */
  whole(): boolean;
  /** What an item is called. */
  label(key: string): JSX.Element;
  /** What else is said of it. */
  detail(key: string): JSX.Element;
  /** What stands in columns beside it where there is room. */
  columns(key: string): JSX.Element;
  setActive(key: string): void;
  setOpen(keys: readonly string[], open: boolean): void;
  /** Chooses an item, alone or besides what is chosen. */
  choose(key: string, besides: boolean): void;
  setHover(key: string | undefined): void;
  /** The line that was meant by typing the beginning of its name. */
  find(typed: string): string | undefined;
}
