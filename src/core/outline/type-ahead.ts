import { fold } from "../search/fold.ts";

/**
 * The first line that begins with what was typed, below the current one and then from the top; the current one itself
 * counts while more than one letter is typed, and one letter again and again walks through the lines that begin with
 * it (WAI-ARIA Authoring Practices, tree view). `textsOf` says what a line can be called by.
 */
export function typeAhead(
  keys: readonly string[],
  current: string | undefined,
  typed: string,
  textsOf: (key: string) => readonly string[],
): string | undefined {
  const letters = [...fold(typed)];
  const same = letters.every((letter) => letter === letters[0]);
  const wanted = same ? (letters[0] ?? "") : letters.join("");
  if (wanted === "") return undefined;
  // No character folds into nothing, so that the beginning of a long name is enough.
  const begins = (text: string) => fold(text.slice(0, 2 * wanted.length)).startsWith(wanted);
  const at = current === undefined ? -1 : keys.indexOf(current);
  const begin = same ? at + 1 : Math.max(at, 0);
  for (let step = 0; step < keys.length; step += 1) {
    const key = keys[(begin + step) % keys.length];
    if (key !== undefined && textsOf(key).some(begins)) return key;
  }
  return undefined;
}
