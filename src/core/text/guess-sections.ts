import type { Section } from "../atlas/schema.ts";
import { sentenceId } from "./sentence-id.ts";
import { splitSentences } from "./split-sentences.ts";

/** Sections for a text that nobody has described: one per heading, a line that no punctuation ends; numbered, not named. */
export function guessSections(raw: string): Section[] {
  const sentences = splitSentences(raw);
  const heads = sentences.flatMap(({ open }, at) => (open && !sentences[at - 1]?.open ? [at] : []));
  const firsts = sentences.length > 0 && heads[0] !== 0 ? [0, ...heads] : heads;
  return firsts.map((first, at) => ({
    id: `part-${at + 1}`,
    label: { zh: `第 ${at + 1} 部分`, en: `Part ${at + 1}` },
    first: sentenceId(first, sentences.length),
    last: sentenceId((firsts[at + 1] ?? sentences.length) - 1, sentences.length),
  }));
}
