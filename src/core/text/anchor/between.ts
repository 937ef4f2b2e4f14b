import type { IndexedSentence } from "../../atlas/schema.ts";
import type { Gap, Placements } from "./placements.ts";
import { boundary, hashOf, type Stream, type Stretch } from "./stream.ts";
import { type Found, isSketched, noteFound } from "./windows.ts";

/** How long a gap is at most in which sentences without a sketch are looked for at every position. */
const longestGap = 2_000;
/** How many windows are hashed for that at most. */
const mostWindows = 200_000;

/** Whether a place in a gap is taken for a sentence of some length with these words. */
type Fits = (place: Stretch, length: number, gap: Gap) => boolean;

/**
 * Places sentences that have their words at several places, or are too short to stand for themselves, where only one
 * place lies between their neighbours. Sentences with the same words are taken in order where all of them are there;
 * where some are not nobody can tell which, and none is taken.
 */
export function settleBetween(
  sentences: readonly IndexedSentence[],
  found: Found,
  placements: Placements,
  fits: Fits,
): void {
  for (const open = [...placements.gaps()]; open.length > 0; ) {
    const gap = open.pop();
    const picked = gap && pick(sentences, found, placements, gap, fits);
    if (!gap || !picked) continue;
    const { at, from, to } = picked;
    placements.take(at, { status: "exact", similarity: 1, from, to });
    const before = { missing: gap.missing.filter((other) => other < at), from: gap.from, to: from };
    const after = { missing: gap.missing.filter((other) => other > at), from: to, to: gap.to };
    open.push(...[before, after].filter(({ missing }) => missing.length > 0));
  }
}

/** The longest sentence of a gap of which it is plain where in the gap it is. */
function pick(
  sentences: readonly IndexedSentence[],
  found: Found,
  placements: Placements,
  gap: Gap,
  fits: Fits,
): (Stretch & { at: number }) | undefined {
  const twins = new Map<string, { at: number; length: number; count: number }>();
  for (const at of gap.missing) {
    const { hash = "", length = 0 } = sentences[at] ?? {};
    const known = twins.get(hash);
    if (known) known.count += 1;
    else if (found.has(hash)) twins.set(hash, { at, length, count: 1 });
  }
  for (const [hash, { at, length, count }] of [...twins].sort(([, a], [, b]) => b.length - a.length)) {
    const places = (found.get(hash) ?? [])
      .map((from) => ({ from, to: from + length }))
      .filter((place) => place.from >= gap.from && place.to <= gap.to && placements.isFree(place))
      .filter((place) => fits(place, length, gap));
    const [first] = places;
    if (first && places.length === count) return { at, ...first };
  }
  return undefined;
}

/** Whether so few characters can be a sentence of the index and no part of another: a line or sentence of their own, or all of a gap. */
export function standsAlone({ boundaries }: Stream, { from, to }: Stretch, gap?: Stretch): boolean {
  if (gap && from === gap.from && to === gap.to) return true;
  return boundaries[from] === boundary.sentence && boundaries[to] === boundary.sentence;
}

/** Looks in what is left between neighbours for the sentences without a sketch, at every position. */
export function findShort(
  stream: Stream,
  sentences: readonly IndexedSentence[],
  found: Found,
  placements: Placements,
): void {
  let left = mostWindows;
  for (const gap of placements.gaps()) {
    const short = gap.missing.flatMap((at) => {
      const sentence = sentences[at];
      return sentence && !isSketched(sentence) ? [sentence] : [];
    });
    const lengths = [...new Set(short.map(({ length }) => length))];
    const hashes = new Set(short.map(({ hash }) => hash));
    left -= (gap.to - gap.from) * lengths.length;
    if (gap.to - gap.from > longestGap || left < 0) continue;
    for (const { from, to } of placements.freeIn(gap))
      for (const length of lengths)
        for (let at = from; at + length <= to; at += 1) {
          const hash = hashOf(stream, at, at + length);
          if (hashes.has(hash)) noteFound(found, hash, at);
        }
  }
}

/**
 * What has its words elsewhere than between its neighbours: moved where there is one such place and one such sentence,
 * else ambiguous. A place that another sentence has taken, with the same words or with these among its own, is no place
 * for it.
 */
export function settleElsewhere(
  sentences: readonly IndexedSentence[],
  found: Found,
  placements: Placements,
  shortest: number,
): void {
  const twins = new Map<string, number>();
  for (const { hash } of sentences) twins.set(hash, (twins.get(hash) ?? 0) + 1);
  const loose = sentences.map((sentence, at) => ({ ...sentence, at }));
  for (const { at, hash, length } of loose.toSorted((a, b) => b.length - a.length)) {
    if (placements.placed.has(at)) continue;
    const all = found.get(hash) ?? [];
    const free = all.map((from) => ({ from, to: from + length })).filter(placements.isFree);
    const [place] = free;
    if (!place || length < shortest) continue;
    if (all.length === 1 && twins.get(hash) === 1)
      placements.take(at, { status: "moved", similarity: 1, ...place });
    else placements.ambiguous.add(at);
  }
}
