// Controls, halves of surrogate pairs, bidirectional overrides and isolates, and what is no character at all: none
// of them belongs in a text, and each can break a picture, an export or a reader's trust in what is written.
const odd = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\uFFFE\uFFFF]/u;

/** The first character of a text that no file of an atlas may hold, as `U+202E`; none where all is well. */
export function oddCharacter(text: string): string | undefined {
  const found = odd.exec(text)?.[0].codePointAt(0);
  return found === undefined ? undefined : `U+${found.toString(16).toUpperCase().padStart(4, "0")}`;
}
