/** Where the table's measures begin: after the institution and its count. */
export const firstColumn = 2;
