import type { Component, JSX } from "solid-js";
import type { Explorer } from "../../state/explorer.ts";

/** How the reader sees a group, and presses its values. */
export interface FilterFace<V extends string> {
  /** The control in the bar of filters. */
  readonly Control: Component<{ explorer: Explorer; face: FilterFace<V> }>;
  /** What stands for a word of the vocabulary in pictures; nodes have marks of their own. */
  mark?(explorer: Explorer, value: V): JSX.Element;
  press(explorer: Explorer, value: V): void;
  /** What is enough to tell a value from the others of its group, where that is less than its name. */
  short?(explorer: Explorer, value: V): string | undefined;
}
