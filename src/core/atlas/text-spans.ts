import type { Section, TextIndex } from "./schema.ts";

/** Sentences of the index that belong together, as a range of their list. */
export interface TextSpan {
  /** None where no section holds them. */
  readonly section?: Section;
  readonly from: number;
  /** Past its last sentence. */
  readonly to: number;
}

/** The sections as ranges; what no section holds becomes a range of its own, so that no sentence is lost. */
export function textSpans({ sections, sentences }: TextIndex): TextSpan[] {
  const ids = sentences.map(({ id }) => id);
  const spans: TextSpan[] = [];
  const loose = (from: number, to: number) => (to > from ? [{ from, to }] : []);
  let end = 0;
  for (const section of sections) {
    const [from, to] = [ids.indexOf(section.first), ids.indexOf(section.last) + 1];
    spans.push(...loose(end, from), { section, from, to });
    end = to;
  }
  return [...spans, ...loose(end, ids.length)];
}
