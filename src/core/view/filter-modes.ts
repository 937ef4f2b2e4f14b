/** What becomes of what a filter leaves out. */
export const filterModes = ["fade", "hide"] as const;

/** What becomes of what a filter leaves out. */
export type FilterMode = (typeof filterModes)[number];

/** Of several pressed projects: what belongs to any of them, or what all of them share. */
export const filterMatches = ["any", "all"] as const;

/** What passes of several pressed projects. */
export type FilterMatch = (typeof filterMatches)[number];
