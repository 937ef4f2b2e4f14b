import { normalise } from "../normalise.ts";
import type { TextStretch } from "./own-paragraphs.ts";

/**
 * Finds words in a text, whatever their width, capitals, punctuation and line ends are. Reads the text once; a search
 * then takes time in proportion to it.
 */
export function createFinder(text: string): (words: string) => readonly TextStretch[] {
  const { characters, starts, ends } = normalise(text);
  const stream = characters.join("");
  // Characters beyond the first plane take two units in the stream, too.
  const unitOf: number[] = [];
  characters.forEach((character, at) => {
    for (let unit = 0; unit < character.length; unit += 1) unitOf.push(at);
  });
  return (words) => {
    const sought = normalise(words).characters.join("");
    const found: TextStretch[] = [];
    if (sought === "") return found;
    for (let at = stream.indexOf(sought); at >= 0; at = stream.indexOf(sought, at + sought.length)) {
      const [first, last] = [unitOf[at] ?? 0, unitOf[at + sought.length - 1] ?? 0];
      found.push({ from: starts[first] ?? 0, to: ends[last] ?? 0 });
    }
    return found;
  };
}
