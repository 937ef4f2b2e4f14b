import { normalisedString } from "../text/normalise.ts";

/** Finds which terms a Chinese text uses. */
export type TermFinder<T> = (text: string) => ReadonlySet<T>;

// Quotes, brackets and spaces may stand within a term, other punctuation parts what is said.
const parting = /[^\p{L}\p{N}\p{M}\p{Cf}\p{Zs}\p{Ps}\p{Pe}\p{Pi}\p{Pf}%"']+/u;

interface Found<T> {
  readonly term: T;
  readonly start: number;
  readonly end: number;
}

/** A finder of terms, whatever the text's quotes and widths; where terms overlap the longest is the one that is used. */
export function createTermFinder<T extends { readonly zh: string }>(terms: readonly T[]): TermFinder<T> {
  const byKey = new Map<string, T>();
  const lengths = new Map<string, Set<number>>();
  for (const term of terms) {
    const key = normalisedString(term.zh);
    const [first] = key;
    if (first === undefined || byKey.has(key)) continue;
    byKey.set(key, term);
    const known = lengths.get(first) ?? new Set();
    lengths.set(first, known.add(key.length));
  }
  return (text) =>
    new Set(
      text.split(parting).flatMap((part) => longest(candidates(normalisedString(part), byKey, lengths))),
    );
}

function candidates<T>(
  part: string,
  byKey: ReadonlyMap<string, T>,
  lengths: ReadonlyMap<string, ReadonlySet<number>>,
): Found<T>[] {
  const found: Found<T>[] = [];
  let start = 0;
  for (const character of part) {
    for (const length of lengths.get(character) ?? []) {
      const end = start + length;
      const term = byKey.get(part.slice(start, end));
      if (term && end <= part.length) found.push({ term, start, end });
    }
    start += character.length;
  }
  return found;
}

/** Linear in the characters that are found, once they are sorted. */
function longest<T>(found: readonly Found<T>[]): T[] {
  const taken = new Set<number>();
  return found
    .toSorted((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start)
    .flatMap(({ term, start, end }) => {
      // What was taken before is no shorter, so that it cannot lie within this one without touching an end of it.
      if (taken.has(start) || taken.has(end - 1)) return [];
      for (let at = start; at < end; at += 1) taken.add(at);
      return [term];
    });
}
