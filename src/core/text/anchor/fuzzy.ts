import type { IndexedSentence } from "../../atlas/schema.ts";
import type { AnchorStatus } from "./anchoring.ts";
import { findAlike, type Likeness } from "./likenesses.ts";
import type { Placements } from "./placements.ts";
import type { Stream, Stretch } from "./stream.ts";

/** How much of a sketch must agree between a sentence's neighbours, and anywhere else. */
const least = { between: 0.35, anywhere: 0.65 } as const;

/** Places sentences of which the words were changed: between their neighbours, in their order. Tells how far it is. */
export function* findEdited(
  stream: Stream,
  sentences: readonly IndexedSentence[],
  placements: Placements,
): Generator<number> {
  const gaps = placements.gaps();
  for (const [done, gap] of gaps.entries()) {
    yield done / gaps.length;
    const wanted = gap.missing.flatMap((at) => withPlace(sentences, at));
    const alike = placements.freeIn(gap).flatMap((free) => findAlike(stream, free, wanted, least.between));
    // What another sentence of the gap has taken must lie on the same side as that sentence.
    const placed: Likeness[] = [];
    const inOrder = (one: Likeness) =>
      placed.every((other) => (other.at < one.at ? other.to <= one.from : one.to <= other.from));
    settle(alike, placements, "edited", inOrder, placed);
  }
}

/** Places sentences of which the words were changed, and that stand elsewhere. Tells how far it is. */
export function* findMovedEdited(
  stream: Stream,
  sentences: readonly IndexedSentence[],
  placements: Placements,
): Generator<number> {
  const wanted = placements
    .gaps()
    .flatMap(({ missing }) => missing.flatMap((at) => withPlace(sentences, at)));
  const free = placements.freeIn({ from: 0, to: stream.length });
  const alike: Likeness[] = [];
  for (const [done, stretch] of free.entries()) {
    yield done / free.length;
    for (const likeness of findAlike(stream, stretch, wanted, least.anywhere)) alike.push(likeness);
  }
  settle(alike, placements, "moved-edited", () => true, []);
}

function withPlace(sentences: readonly IndexedSentence[], at: number) {
  const sentence = sentences[at];
  return sentence ? [{ ...sentence, at }] : [];
}

/**
 * Takes the windows that are most alike first. A sentence that is as much like two windows apart, and a window that is
 * as much like two sentences, are for nobody to tell: those sentences are ambiguous.
 */
function settle(
  alike: readonly Likeness[],
  placements: Placements,
  status: Extract<AnchorStatus, "edited" | "moved-edited">,
  fits: (likeness: Likeness) => boolean,
  placed: Likeness[],
): void {
  const sorted = alike.toSorted((a, b) => b.closeness - a.closeness || a.from - b.from || a.at - b.at);
  const open = (one: Likeness) =>
    !placements.placed.has(one.at) &&
    !placements.ambiguous.has(one.at) &&
    placements.isFree(one) &&
    fits(one);
  for (let first = 0; first < sorted.length; ) {
    const closeness = sorted[first]?.closeness;
    let next = first;
    while (next < sorted.length && sorted[next]?.closeness === closeness) next += 1;
    const level = sorted.slice(first, next).filter(open);
    for (const one of level) {
      if (!open(one)) continue;
      const rivals = level.filter((other) => open(other) && (other.at === one.at) !== overlaps(other, one));
      if (rivals.length > 0) for (const { at } of [one, ...rivals]) placements.ambiguous.add(at);
      else {
        const { similarity, from, to } = one;
        placements.take(one.at, { status, similarity, from, to });
        placed.push(one);
      }
    }
    first = next;
  }
}

function overlaps(a: Stretch, b: Stretch): boolean {
  return a.from < b.to && b.from < a.to;
}
