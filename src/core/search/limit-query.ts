/** How many characters of a query are searched for; the longest label, name or alias is far shorter. */
export const longestQuery = 200;

/** The part of a query that is searched for, without blanks around it, and whether that is not all of it. */
export function limitQuery(query: string): { readonly text: string; readonly cut: boolean } {
  const trimmed = query.trim();
  // Sliced first: to take a text of any length apart, character by character, is what the limit is to spare.
  const characters = [...trimmed.slice(0, 2 * longestQuery)];
  const cut = characters.length > longestQuery || trimmed.length > 2 * longestQuery;
  return { text: characters.slice(0, longestQuery).join("").trim(), cut };
}
