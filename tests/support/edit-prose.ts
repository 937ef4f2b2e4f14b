import type { RawRange } from "../../src/core/text/anchor/anchoring.ts";
import { splitSentences } from "../../src/core/text/split-sentences.ts";
import { createRandom } from "../fixtures/chinese-prose.ts";

/** A copy of a text, and where each of its sentences stands there now, in code points; nothing for those that are gone. */
export interface EditedProse {
  readonly text: string;
  readonly places: readonly (RawRange | undefined)[];
}

const sizeOf = (text: string) => [...text].length;

/** The copy with each sentence as it comes back, or without it; what stands between sentences stays. */
export function editSentences(
  raw: string,
  edit: (sentence: string, at: number) => string | undefined,
): EditedProse {
  let text = "";
  let last = 0;
  const places = splitSentences(raw).map(({ rawStart, rawEnd, starts, ends }, at) => {
    const [from, to] = [starts[0] ?? rawStart, ends.at(-1) ?? rawEnd];
    text += raw.slice(last, from);
    last = to;
    const edited = edit(raw.slice(from, to), at);
    if (edited === undefined) return undefined;
    const start = sizeOf(text);
    text += edited;
    return { start, end: start + sizeOf(edited) };
  });
  return { text: text + raw.slice(last), places };
}

/** The copy with a share of the characters of a share of its sentences changed. */
export function changeCharacters(
  raw: string,
  share: { sentences: number; characters: number },
  seed: number,
) {
  const random = createRandom(seed);
  const letters = [...new Set(raw.match(/\p{L}/gu))];
  return editSentences(raw, (sentence) => {
    if (random() >= share.sentences) return sentence;
    const characters = [...sentence];
    const places = characters.flatMap((character, at) => (/[\p{L}\p{N}]/u.test(character) ? [at] : []));
    for (let left = Math.max(1, Math.round(places.length * share.characters)); left > 0; left -= 1) {
      const [at = 0] = places.splice(Math.floor(random() * places.length), 1);
      const others = letters.filter((letter) => letter !== characters[at]);
      characters[at] = others[Math.floor(random() * others.length)] ?? "";
    }
    return characters.join("");
  });
}

/** Whether a place is the true one by at least half of the longer of the two. */
export function isRight(place: RawRange, truth: RawRange | undefined): boolean {
  if (!truth) return false;
  const shared = Math.min(place.end, truth.end) - Math.max(place.start, truth.start);
  return shared * 2 >= Math.max(place.end - place.start, truth.end - truth.start);
}
