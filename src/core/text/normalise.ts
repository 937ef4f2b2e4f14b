import { radicalIdeographs } from "./radicals.ts";

/** A text reduced to what norm-1 keeps, each character with the range of the raw text it came from. */
export interface NormalisedText {
  /** One code point each; offsets and lengths in an index count these. */
  readonly characters: readonly string[];
  /** Where in the raw text, in UTF-16 units, each character's source begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

const kept = /[\p{L}\p{N}%]/u;
const invisible = /[\p{Cf}\p{M}]/u;
const digit = /[0-9]/;
const circle = /[○◯]/;
const chineseNumeral = /[〇零一二三四五六七八九十百千]/;

/** The text under norm-1, which is frozen: whatever changes an output needs another name. */
export function normalise(raw: string): NormalisedText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const folded = fold(raw);
  folded.characters.forEach((character, at) => {
    const form = keptForm(folded.characters, at, character);
    if (form === "") return;
    characters.push(form);
    starts.push(folded.starts[at] ?? 0);
    ends.push(folded.ends[at] ?? 0);
  });
  return { characters, starts, ends };
}

/** The text under norm-1 as a string. */
export function normalisedString(raw: string): string {
  return normalise(raw).characters.join("");
}

/** Radicals, compatibility forms and capitals folded; invisible characters gone, so that they part no number. */
function fold(raw: string): NormalisedText {
  const characters: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const point of raw) {
    const end = at + point.length;
    for (const form of (radicalIdeographs.get(point) ?? point.normalize("NFKC")).toLowerCase()) {
      if (invisible.test(form)) continue;
      characters.push(form);
      starts.push(at);
      ends.push(end);
    }
    at = end;
  }
  return { characters, starts, ends };
}

/** What becomes of one folded character between its neighbours; the empty string where it goes. */
function keptForm(all: readonly string[], at: number, character: string): string {
  if (kept.test(character)) return character;
  const before = all[at - 1] ?? "";
  const after = all[at + 1] ?? "";
  if (character === "." && digit.test(before) && digit.test(after)) return ".";
  if (circle.test(character) && (chineseNumeral.test(before) || chineseNumeral.test(after))) return "〇";
  return "";
}
