import { normalise } from "../normalise.ts";
import type { AskedWords, WordsAnchor } from "./anchoring.ts";
import type { Placement } from "./placements.ts";
import { charactersOf, type Stream, type Stretch } from "./stream.ts";

/** A stretch in which asked words stand, and how that is known. */
type WordsStretch = Stretch & Pick<WordsAnchor, "by">;

/**
 * Where asked words of one sentence stand in the copy: at their spans where the sentence is the same, else where one of
 * their names stands, never outside the sentence; the whole sentence where that does not tell.
 */
export function wordsIn(
  stream: Stream,
  placement: Placement,
  asked: readonly AskedWords[],
): readonly WordsStretch[] {
  const { from, to, status } = placement;
  const same = status === "exact" || status === "moved";
  const characters = same ? [] : [...charactersOf(stream, placement)];
  return asked.map((one): WordsStretch => {
    const { span } = one;
    if (!span) return { from, to, by: "sentence" };
    if (same) return { from: from + span[0], to: Math.min(to, from + span[1]), by: "span" };
    for (const name of one.names) {
      const sought = normalise(name).characters;
      const places = placesOf(characters, sought);
      const place = places.length === 1 ? places[0] : places[rankOf(one, name, asked, places.length)];
      if (place !== undefined) return { from: from + place, to: from + place + sought.length, by: "name" };
    }
    return { from, to, by: "sentence" };
  });
}

/** Where words stand among characters. */
function placesOf(characters: readonly string[], sought: readonly string[]): readonly number[] {
  if (sought.length === 0) return [];
  return characters.flatMap((_, at) => (sought.every((one, i) => characters[at + i] === one) ? [at] : []));
}

/** Which of as many places a span has whose words are asked for at as many spans; none of them where the numbers differ. */
function rankOf({ span }: AskedWords, name: string, asked: readonly AskedWords[], count: number): number {
  const starts = asked.flatMap((one) => (one.span && one.names[0] === name ? [one.span[0]] : []));
  const distinct = [...new Set(starts)].sort((a, b) => a - b);
  return distinct.length === count ? distinct.indexOf(span?.[0] ?? -1) : -1;
}
