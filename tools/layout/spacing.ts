/** Distances of the placement, in scene units. The two that stretch to use the room are chosen per stage. */
export interface Spacing {
  /** Between measures of a column. */
  readonly rowGap: number;
  /** Kept free between columns, for ties. */
  readonly columnGap: number;
}

/** From a column's left edge to its measures: room for the trunk. */
export const indent = 10;
/** Between a measure and the near nodes beside it, and between near nodes. */
export const nearGap = 4;
export const nearStackGap = 2;
/** Under a column head. */
export const headGap = 7;
/** Between a project and its column heads, and between rows of heads: room for the bus. */
export const busGap = 22;
/** Between territories that stand above each other: a street for ties, and air. */
export const streetGap = 26;
/** Around the whole map. */
export const margin = 10;
