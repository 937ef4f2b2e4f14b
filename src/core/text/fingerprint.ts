import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { sketch } from "./sketch.ts";

/** From how many characters a sentence has a sketch; shorter ones have too few bigrams to compare. */
export const sketchFrom = 16;

/** What recognises a sentence without telling it. */
export interface Fingerprint {
  readonly hash: string;
  readonly sketch?: string;
}

/** The `sha-256-64` of normalised text: the first 64 bits over a version tag and the text, in hexadecimal. */
export function sentenceHash(characters: readonly string[]): string {
  return bytesToHex(sha256(utf8ToBytes(`mailuo/norm-1\n${characters.join("")}`))).slice(0, 16);
}

/** The hash of a normalised sentence and, where it is long enough, its sketch. */
export function fingerprint(characters: readonly string[]): Fingerprint {
  const hash = sentenceHash(characters);
  return characters.length < sketchFrom ? { hash } : { hash, sketch: sketch(characters) };
}
