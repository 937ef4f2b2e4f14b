const quotes: ReadonlyMap<string, string> = new Map([
  ["‘", "'"],
  ["’", "'"],
  ["“", '"'],
  ["”", '"'],
]);

/** A text as search compares it: case, width, accents' spelling and kind of quotation mark do not matter. */
export function fold(text: string): string {
  let folded = "";
  for (const character of text) folded += foldCharacter(character);
  return folded;
}

/** The range of the raw text that a range of its folded form comes from, whole characters only. */
export function rawRange(text: string, start: number, end: number): { start: number; end: number } {
  let raw = 0;
  let folded = 0;
  let from: number | undefined;
  for (const character of text) {
    const next = folded + foldCharacter(character).length;
    if (from === undefined && next > start) from = raw;
    raw += character.length;
    folded = next;
    if (folded >= end) break;
  }
  return { start: from ?? raw, end: raw };
}

// Character by character, so that a range can be told in the raw text; upper case first, for letters like ß.
function foldCharacter(character: string): string {
  return quotes.get(character) ?? character.normalize("NFKD").toUpperCase().toLowerCase();
}
