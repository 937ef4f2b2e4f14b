import { oneFor, type Simplify } from "../anchor/simplify.ts";
import { normalise } from "../normalise.ts";
import type { TextStretch } from "./own-paragraphs.ts";

/**
 * Finds words in a text, whatever their width, capitals, punctuation and line ends are; with a conversion, Traditional and
 * Simplified characters alike. Reads the text once; a search then takes time in proportion to it.
 */
export function createFinder(text: string, simplify?: Simplify): (words: string) => readonly TextStretch[] {
  const alike = simplify ? oneByOne(simplify) : (character: string) => character;
  const { characters: written, starts, ends } = normalise(text);
  const characters = written.map(alike);
  const stream = characters.join("");
  // Characters beyond the first plane take two units in the stream, too.
  const unitOf: number[] = [];
  characters.forEach((character, at) => {
    for (let unit = 0; unit < character.length; unit += 1) unitOf.push(at);
  });
  return (words) => {
    const sought = normalise(words).characters.map(alike).join("");
    const found: TextStretch[] = [];
    if (sought === "") return found;
    for (let at = stream.indexOf(sought); at >= 0; at = stream.indexOf(sought, at + sought.length)) {
      const [first, last] = [unitOf[at] ?? 0, unitOf[at + sought.length - 1] ?? 0];
      found.push({ from: starts[first] ?? 0, to: ends[last] ?? 0 });
    }
    return found;
  };
}

/** Converts characters one by one, each that there is once. */
function oneByOne(simplify: Simplify): (character: string) => string {
  const known = new Map<string, string>();
  return (character) => {
    const found = known.get(character) ?? oneFor(character, simplify);
    known.set(character, found);
    return found;
  };
}
