const articles = new Set(["a", "an", "the"]);
// Texts repeat few words many times, and looking one up takes less than taking it apart.
const knownStems = new Map<string, string>();

/**
 * The words of an English text in order, small, without articles and without what number, tense and possession add:
 * `the Deputies' motions` gives `deputy`, `motion`. Suffixes that make another word stay, so that an organization is
 * no organ (which a Porter stemmer makes of it).
 */
export function wordStems(text: string): string[] {
  const words =
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+(?:['’]s\b)?/gu) ?? [];
  return words.filter((word) => !articles.has(word)).map(stemOf);
}

function stemOf(word: string): string {
  const known = knownStems.get(word) ?? stem(word);
  knownStems.set(word, known);
  return known;
}

function stem(word: string): string {
  return word
    .replace(/['’]s$/u, "")
    .replace(/(?<=\p{L}{2})ies$/u, "y")
    .replace(/(?<=\p{L}{3})(?:es|(?<![su])s)$/u, "")
    .replace(/(?<=\p{L}{2})ied$/u, "y")
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, "")
    .replace(/(?<=\p{L}{2})e+$/u, "")
    .replace(/(\p{L})\1$/u, "$1");
}
