import type { Section, TextIndex } from "../atlas/schema.ts";
import { fingerprint } from "./fingerprint.ts";
import { splitSentences } from "./split-sentences.ts";

/** The index of a text: positions and fingerprints of its sentences, none of its words. */
export function indexText(raw: string, options: { source: string; sections: readonly Section[] }): TextIndex {
  const split = splitSentences(raw);
  const sentences = split.map(({ start, characters }, at) => ({
    id: sentenceId(at, split.length),
    start,
    length: characters.length,
    ...fingerprint(characters),
  }));
  return {
    source: options.source,
    norm: "norm-1",
    hash: "sha-256-64",
    sketch: "minhash-24x4-bigram",
    total: split.reduce((total, { characters }) => total + characters.length, 0),
    sections: [...options.sections],
    sentences,
  };
}

/** The id of the sentence at a place in the text, counted from zero: `s01`, `s02` …, wider in longer texts. */
export function sentenceId(at: number, total: number): string {
  return `s${String(at + 1).padStart(Math.max(2, String(total).length), "0")}`;
}

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
