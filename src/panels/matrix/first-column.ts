/** Where the table's measures begin: after the institution and its count. */
export const firstColumn = 2;

/** How many rows of heads the table has: projects, strands, measures. */
export const headRows = 3;
