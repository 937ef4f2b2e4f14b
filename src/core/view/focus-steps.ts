/** How many ties a neighbourhood may reach. */
export const focusSteps = [1, 2, 3] as const;
