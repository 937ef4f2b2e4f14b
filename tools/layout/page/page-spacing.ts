/** Distances down a page's columns, in scene units. */
export interface PageSpacing {
  /** Between entries of a list. */
  readonly entryGap: number;
  /** Over each thing that hangs. */
  readonly hungGap: number;
  /** Under a column head. */
  readonly headGap: number;
  /** Between blocks that stand above each other. */
  readonly blockGap: number;
}

/** How far what hangs stands further in than its host. */
export const inset = 8;

/** Spacings from the closest to the airiest. */
export const pageSpacings: readonly PageSpacing[] = Array.from({ length: 13 }, (_, step) => ({
  entryGap: 3.5 + step * 0.9,
  hungGap: 1.7 + step * 0.3,
  headGap: 3.7 + step * 0.4,
  blockGap: 9.4 + step * 1.6,
}));

/** The closest spacing, by which pages are planned. */
export const closest: PageSpacing = pageSpacings[0] ?? {
  entryGap: 3.5,
  hungGap: 1.7,
  headGap: 3.7,
  blockGap: 9.4,
};
