/** A window on which a table of many columns would have to be scrolled both ways; on paper it never is. */
export const narrowWindow = "screen and (max-width: 43.7em)";
