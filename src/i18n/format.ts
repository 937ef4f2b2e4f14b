import type { Language, Message, MessageNames, MessageParams } from "./text.ts";

/** The names between braces in a literal text. */
export type PlaceholderNames<T extends string> = T extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderNames<Rest>
  : never;

/** Matches one placeholder such as `{count}`, or a number with what it counts, one and several: `{count|tie|ties}`. */
const placeholderPattern = /\{([a-zA-Z][a-zA-Z0-9]*)(?:\|([^|{}]+)\|([^|{}]+))?\}/g;

/** Matches a name that the vocabulary of the atlas gives: `[root]`, `[Root]`, of several `[root+]`, counted in Chinese `[root#]`. */
const namePattern = /\[(root|branch|leaf|goal|actor|means|number|source|aim)([+#]?)\]/gi;

/** The names of a text's placeholders, sorted, each once. */
export function placeholdersOf(text: string): string[] {
  return [...new Set(Array.from(text.matchAll(placeholderPattern), (match) => match[1] ?? ""))].sort();
}

/**
 * The message in a language, with every placeholder filled, and every name that it leaves to the atlas; a placeholder
 * or a name without a value is a broken call.
 */
export function formatMessage(
  message: Message,
  language: Language,
  params: MessageParams = {},
  names?: MessageNames,
): string {
  const missing = (what: string) => new Error(`no value for ${what} in “${message[language]}”`);
  const named = message[language].replace(namePattern, (whole, said: string, mark: string) => {
    const form = mark === "+" ? "several" : mark === "#" ? "counted" : "one";
    const name = names?.(said.toLowerCase(), form);
    if (name === undefined) throw missing(whole);
    return /^\p{Lu}/u.test(said) ? name.replace(/^./u, (letter) => letter.toUpperCase()) : name;
  });
  return named.replace(placeholderPattern, (_, name: string, one?: string, several?: string) => {
    const value = Object.hasOwn(params, name) ? params[name] : undefined;
    if (value === undefined) throw missing(`{${name}}`);
    return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : several}`;
  });
}
