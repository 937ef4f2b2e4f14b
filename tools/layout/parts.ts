/** A node's size, in scene units. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A node to place, with its size. */
export interface Item extends Size {
  readonly id: string;
}

/** A placed node's middle. */
export type Places = Map<string, readonly [x: number, y: number]>;

/** A measure with the near nodes that stand beside it. */
export interface Slot {
  readonly measure: Item;
  readonly beside: readonly Item[];
}

/** A column head with its columns of measures and the near nodes under it; the project's own measures have no head. */
export interface Block {
  readonly head?: Item;
  readonly columns: readonly (readonly Slot[])[];
  readonly foot: readonly Item[];
}

/** One project with everything that is placed inside its territory. */
export interface TerritoryParts {
  readonly hub: Item;
  readonly blocks: readonly Block[];
  /** Near nodes of the project as a whole. */
  readonly foot: readonly Item[];
}

/** What stands between the territories. */
export interface SpineParts {
  readonly organs: readonly Item[];
  /** In the order of the spine, the chief institution first. */
  readonly institutions: readonly Item[];
  readonly outer: readonly Item[];
}

/** Sum of numbers. */
export const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);

/** Greatest of numbers, 0 for none. */
export const greatest = (values: readonly number[]): number =>
  values.reduce((top, value) => Math.max(top, value), 0);
