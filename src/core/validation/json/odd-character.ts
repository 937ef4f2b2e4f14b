// Controls, halves of surrogate pairs, bidirectional overrides and isolates, letters that show nothing, and what is no
// character at all: none of them belongs in a text, and each can break a picture, an export or a reader's trust in what
// is written.
const odd = /(?![\t\n\r])[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069\u115F\u1160\u2800\u3164\uFFA0\uFFFE\uFFFF]/u;

/** The first character of a text that no file of an atlas may hold, as `U+202E`; none where all is well. */
export function oddCharacter(text: string): string | undefined {
  return characterCode(odd.exec(text)?.[0]);
}

/** A character as `U+202E`. */
export function characterCode(character: string | undefined): string | undefined {
  const code = character?.codePointAt(0);
  return code === undefined ? undefined : `U+${code.toString(16).toUpperCase().padStart(4, "0")}`;
}
