/** What becomes of what a filter leaves out. */
export const filterModes = ["fade", "hide"] as const;

/** What becomes of what a filter leaves out. */
export type FilterMode = (typeof filterModes)[number];
