import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";

/** How many independent minima a sketch keeps, each as one hexadecimal digit. */
export const sketchRows = 24;

/** MurmurHash3's finaliser: a bijection of 32-bit integers that spreads every bit. */
function mix(value: number): number {
  let h = value;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

const seeds: readonly number[] = Array.from({ length: sketchRows }, (_, row) => mix(row + 1));

/** Two code points beside one another as a number. */
export function bigramOf(first: number, second: number): number {
  return mix(Math.imul(first, 0x9e3779b1) ^ second);
}

/** What a row of a sketch makes of a bigram: the least of a text, its last four bits, is the row's digit. */
export function inRow(row: number, bigram: number): number {
  return mix(bigram ^ (seeds[row] ?? 0));
}

/** The `minhash-24x4-bigram` of normalised text: alike texts share most digits. Frozen; the tests hold its vectors. */
export function sketch(characters: readonly string[]): string {
  const minima = new Array<number>(sketchRows).fill(0xffffffff);
  for (let at = 0; at + 1 < characters.length; at++) {
    const bigram = bigramOf(characters[at]?.codePointAt(0) ?? 0, characters[at + 1]?.codePointAt(0) ?? 0);
    minima.forEach((minimum, row) => {
      minima[row] = Math.min(minimum, inRow(row, bigram));
    });
  }
  return minima.map((minimum) => (minimum & 15).toString(16)).join("");
}

/** From how many characters a sentence has a sketch; shorter ones have too few bigrams to compare. */
export const sketchFrom = 16;

/** What recognises a sentence without telling it. */
interface Fingerprint {
  readonly hash: string;
  readonly sketch?: string;
}

/** The `sha-256-64` of normalised text: the first 64 bits over a version tag and the text, in hexadecimal. */
export function hashText(normalised: string): string {
  return bytesToHex(sha256(utf8ToBytes(`mailuo/norm-1\n${normalised}`)).subarray(0, 8));
}

/** The same of its characters. */
export function sentenceHash(characters: readonly string[]): string {
  return hashText(characters.join(""));
}

/** The hash of a normalised sentence and, where it is long enough, its sketch. */
export function fingerprint(characters: readonly string[]): Fingerprint {
  const hash = sentenceHash(characters);
  return characters.length < sketchFrom ? { hash } : { hash, sketch: sketch(characters) };
}
