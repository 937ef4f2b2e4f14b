/** A syllable of a text, or a letter or digit that stands for itself. */
export interface SpeltPart {
  readonly text: string;
  readonly syllable: boolean;
}

const han = /\p{Script=Han}/u;
const plain = /[\p{L}\p{N}]/u;

/** Whether a character is a Chinese one, which a reading has a syllable for. */
export function isSpoken(character: string): boolean {
  return han.test(character);
}

/** How many syllables a reading of a text has. */
export function syllableCount(text: string): number {
  return [...text].filter(isSpoken).length;
}

/** The syllables of a reading: small letters without tones, ü as one letter, however it was written. */
export function syllablesOf(reading: string): string[] {
  return reading
    .normalize("NFD")
    .toLowerCase()
    .replace(/u\u0308|u:/gu, "ü")
    .replace(/\p{M}/gu, "")
    .replaceAll("v", "ü")
    .split(/[\s'’-]+/u)
    .filter((syllable) => syllable !== "");
}

/** The first letters of the parts of a text. */
export function initialsOf(parts: readonly SpeltPart[]): string {
  return parts.map(({ text }) => text.charAt(0)).join("");
}

/** A text as its reading spells it, without what is not spoken; undefined where the reading is another text's. */
export function spell(text: string, reading: string): SpeltPart[] | undefined {
  const syllables = syllablesOf(reading);
  if (syllables.length !== syllableCount(text)) return undefined;
  let next = 0;
  return [...text].flatMap((character): SpeltPart[] => {
    if (isSpoken(character)) {
      next += 1;
      return [{ text: syllables[next - 1] ?? "", syllable: true }];
    }
    const folded = character.normalize("NFKD").toLowerCase();
    return plain.test(folded) ? [{ text: folded, syllable: false }] : [];
  });
}

/**
 * A query as the pinyin index is written: small letters and digits without tones, blanks or apostrophes, ü as v, and
 * u where v is no more than another way to type it. Undefined for what cannot be pinyin.
 */
export function spellQuery(query: string): string | undefined {
  const spelt = query
    .normalize("NFD")
    .replace(/u\u0308|u:/giu, "v")
    .replace(/\p{M}|[\s'’-]/gu, "")
    .toLowerCase()
    .replace(/([jqxy])v/gu, "$1u");
  return /^[a-z0-9]*[a-z][a-z0-9]*$/u.test(spelt) ? spelt : undefined;
}
