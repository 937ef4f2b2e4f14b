import type { Section, TextIndex } from "../atlas/schema.ts";

/** The section of the text that each sentence stands in; sentences outside of every section are left out. */
export function sectionBySentence({ sections, sentences }: TextIndex): Map<string, Section> {
  const place = new Map(sentences.map(({ id }, at) => [id, at]));
  const found = new Map<string, Section>();
  for (const section of sections) {
    const [first, last] = [place.get(section.first), place.get(section.last)];
    if (first === undefined || last === undefined) continue;
    for (const { id } of sentences.slice(first, last + 1)) found.set(id, section);
  }
  return found;
}
