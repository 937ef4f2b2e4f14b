import type { JSX } from "solid-js";

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
