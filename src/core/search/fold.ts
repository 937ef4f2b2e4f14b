// What reads the same in every fold, so that most of a text is passed over at one go.
const unplain = /[^ -~\u4e00-\u9fff]|[()[\]{}"',;:!?]/gu;
// What parts a name that is typed without it; not what stands within numbers or joins words.
const punctuation = /[\p{Ps}\p{Pe}\p{Pi}\p{Pf}"',;:!?，、。；：！？·・…]/gu;
const replaced: ReadonlyMap<string, string> = new Map([
  // Texts are joined by line breaks where they are searched, so none may have one of its own.
  ["\n", " "],
  ["\r", " "],
]);
const known = new Map<string, string>();
/** How many foldings are remembered; more than any atlas's own characters, fewer than could fill the memory. */
const mostKnown = 5_000;

/** A text as search compares it: case, width, accents' spelling, brackets, quotation and other marks do not matter. */
export function fold(text: string): string {
  return text.replace(unplain, foldCharacter).toLowerCase();
}

/** The range of the raw text that a range of its folded form comes from, whole characters only. */
export function rawRange(text: string, start: number, end: number): { start: number; end: number } {
  let raw = 0;
  let folded = 0;
  let from: number | undefined;
  for (const character of text) {
    const next = folded + fold(character).length;
    if (from === undefined && next > start) from = raw;
    raw += character.length;
    folded = next;
    if (folded >= end) break;
  }
  return { start: from ?? raw, end: raw };
}

// Character by character, so that a range can be told in the raw text; upper case first, for letters like ß.
function foldCharacter(character: string): string {
  const found = known.get(character);
  if (found !== undefined) return found;
  const folded =
    replaced.get(character) ??
    character.replace(punctuation, "").normalize("NFKD").replace(punctuation, "").toUpperCase().toLowerCase();
  if (known.size < mostKnown) known.set(character, folded);
  return folded;
}

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
