import type { Section, TextIndex } from "../atlas/schema.ts";
import { fingerprint } from "./fingerprint.ts";
import { sentenceId } from "./sentence-id.ts";
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
