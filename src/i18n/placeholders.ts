/** The names between braces in a literal text. */
export type PlaceholderNames<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

/** Matches one placeholder such as `{count}`, or a number with what it counts, one and several: `{count|tie|ties}`. */
export const placeholderPattern = /\{([a-zA-Z][a-zA-Z0-9]*)(?:\|([^|{}]+)\|([^|{}]+))?\}/g;

/** Matches a name that the vocabulary of the atlas gives: `[root]`, `[Root]`, of several `[root+]`, counted in Chinese `[root#]`. */
export const namePattern = /\[(root|branch|leaf|goal|actor|means|number|source|aim)([+#]?)\]/gi;

/** The names of a text's placeholders, sorted, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(placeholderPattern), (match) => match[1] ?? ""))].sort();
}
