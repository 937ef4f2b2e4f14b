import type { TextIndex } from "../../src/core/atlas/schema.ts";
import { sentenceHash, sketch } from "../../src/core/text/fingerprint.ts";
import { normalise } from "../../src/core/text/normalise.ts";

/** Every position of a text at which each sentence of an index has its words, by hashing every window. */
export function plainPlaces(raw: string, { sentences }: TextIndex): readonly (readonly number[])[] {
  const { characters } = normalise(raw);
  const byLength = new Map<number, string[]>();
  const hashesOf = (length: number) => {
    const known = byLength.get(length);
    if (known) return known;
    const count = Math.max(0, characters.length - length + 1);
    const hashes = Array.from({ length: count }, (_, at) => sentenceHash(characters.slice(at, at + length)));
    byLength.set(length, hashes);
    return hashes;
  };
  return sentences.map(({ hash, length }) =>
    hashesOf(length).flatMap((other, at) => (other === hash ? [at] : [])),
  );
}

interface PlainLink {
  readonly at: number;
  readonly end: number;
  readonly count: number;
  readonly characters: number;
  readonly before: PlainLink | undefined;
}

/** The longest run of options that follow one another, by trying each after each: which they are. */
export function plainRun(
  options: readonly { at: number; length: number; starts: readonly number[] }[],
): readonly number[] {
  const links: PlainLink[] = [];
  const better = (a: PlainLink, b: PlainLink) =>
    a.count - b.count || a.characters - b.characters || b.end - a.end;
  const best = (some: readonly PlainLink[]) =>
    some.reduce<PlainLink | undefined>(
      (found, one) => (found && better(one, found) <= 0 ? found : one),
      undefined,
    );
  for (const { at, length, starts } of options) {
    const earlier = links.filter((link) => link.at < at);
    for (const start of starts) {
      const before = best(earlier.filter(({ end }) => end <= start));
      links.push({
        at,
        end: start + length,
        count: (before?.count ?? 0) + 1,
        characters: (before?.characters ?? 0) + length,
        before,
      });
    }
  }
  const run: number[] = [];
  for (let link = best(links); link; link = link.before) run.unshift(link.at);
  return run;
}

/** Every window of a text between two stops that is like a sentence, by sketching each window anew. */
export function plainAlike(
  raw: string,
  stops: readonly number[],
  sentences: TextIndex["sentences"],
  least: number,
): readonly string[] {
  const { characters } = normalise(raw);
  const windows = stops.flatMap((from) => stops.filter((to) => to > from).map((to) => ({ from, to })));
  return windows.flatMap(({ from, to }) => {
    const own = sketch(characters.slice(from, to));
    return sentences.flatMap(({ id, length, sketch: other }) => {
      if (other === undefined || to - from < length * 0.5 || to - from > length * 1.8) return [];
      const same = [...own].filter((digit, at) => digit === other[at]).length;
      return same / own.length >= least ? [`${id} ${from}-${to} ${same}`] : [];
    });
  });
}
