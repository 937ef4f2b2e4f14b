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
