import { sentenceNumber } from "../atlas/claim-sentences.ts";
import type { Evidence, Id, Section, TextIndex } from "../atlas/schema.ts";

/** A sentence that a claim rests on, with the names and numbers that stand there, each once. */
interface EvidencePlace {
  readonly sentence: Id;
  readonly surfaces: readonly string[];
}

/** Sentences of one section after another; without a section where the text's index has none for them. */
interface SectionPlaces {
  readonly section?: Section;
  readonly places: readonly EvidencePlace[];
}

/** Where a claim is said: its sentences in the order of the text, each once, each section once. */
export function evidencePlaces(
  evidence: readonly Evidence[],
  index: TextIndex | undefined,
): readonly SectionPlaces[] {
  const surfaces = new Map<Id, Set<string>>();
  for (const piece of evidence) {
    if (!("sentence" in piece)) continue;
    const found = surfaces.get(piece.sentence) ?? new Set();
    surfaces.set(piece.sentence, found);
    if (piece.surface !== undefined) found.add(piece.surface.replace(/^“([^“”]*)”$/u, "$1"));
  }
  const sections = index && sectionBySentence(index);
  const groups: { section?: Section; places: EvidencePlace[] }[] = [];
  for (const sentence of [...surfaces.keys()].sort((a, b) => sentenceNumber(a) - sentenceNumber(b))) {
    const section = sections?.get(sentence);
    const place = { sentence, surfaces: [...(surfaces.get(sentence) ?? [])] };
    const last = groups.at(-1);
    if (last && last.section === section) last.places.push(place);
    else groups.push({ ...(section && { section }), places: [place] });
  }
  return groups;
}

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
