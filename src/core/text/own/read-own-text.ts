import { fileLimits } from "../../atlas/limits.ts";
import type { TextIndex } from "../../atlas/schema.ts";
import { type AnchorOptions, anchorText } from "../anchor/anchor-text.ts";
import type { Anchoring } from "../anchor/anchoring.ts";
import { decodeText } from "../decode-text.ts";
import { htmlText, isHtml } from "./html-text.ts";

/** A text that a reader brings: words, or a file with the type that the system gives it. */
export type BroughtText = { readonly words: string } | { readonly bytes: Uint8Array; readonly type: string };

/** A copy of the text that a reader has open. */
export interface OwnText {
  /** Of the file, where it was one. */
  readonly name: string | undefined;
  readonly text: string;
  readonly anchoring: Anchoring;
}

/** Why a file is not read as a text. */
export type OwnRefusal =
  | "image"
  | "pdf"
  | "document"
  | "tooLarge"
  | "fileEmpty"
  | "fileNotText"
  | "fileBig5"
  | "fileDamaged";

/** What came of reading a text that a reader brought. */
export type OwnReading =
  | { readonly kind: "read"; readonly text: string; readonly anchoring: Anchoring }
  /** `line` is where a damaged file is so first. */
  | { readonly kind: "refused"; readonly reason: OwnRefusal; readonly line?: number };

/** Reads what a reader brought as text and finds the sentences of an index in it. */
export async function readOwnText(
  brought: BroughtText,
  index: TextIndex,
  options: AnchorOptions,
): Promise<OwnReading> {
  const decoded = "words" in brought ? { ok: true as const, text: brought.words } : decode(brought);
  if (!decoded.ok) {
    const { code } = decoded;
    return { kind: "refused", reason: code, ...("line" in decoded && { line: decoded.line }) };
  }
  if (decoded.text.length > fileLimits.article) return { kind: "refused", reason: "tooLarge" };
  // A page whose source was saved under another name is a page all the same.
  const text = "bytes" in brought && isHtml(decoded.text) ? htmlText(decoded.text) : decoded.text;
  return { kind: "read", text, anchoring: await anchorText(text, index, options) };
}

type Decoded =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly code: OwnRefusal; readonly line?: number };

function decode({ bytes, type }: Extract<BroughtText, { bytes: Uint8Array }>): Decoded {
  if (bytes.length > fileLimits.article) return { ok: false, code: "tooLarge" };
  const known = type.startsWith("image/") ? "image" : kindOf(bytes);
  return known ? { ok: false, code: known } : decodeText(bytes);
}

/** What files that are no text begin with, as readers take them for one. */
const beginnings: readonly (readonly [string, OwnRefusal])[] = [
  ["%PDF-", "pdf"],
  ["PK\x03\x04", "document"],
  ["\xd0\xcf\x11\xe0", "document"],
  ["{\\rtf", "document"],
  ["\x89PNG", "image"],
  ["\xff\xd8\xff", "image"],
  ["GIF8", "image"],
  ["RIFF", "image"],
  ["BM", "image"],
  ["II*\0", "image"],
  ["MM\0*", "image"],
];

function kindOf(bytes: Uint8Array): OwnRefusal | undefined {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  // Two letters begin texts, too.
  const isShort = ([beginning]: readonly [string, OwnRefusal]) => beginning.length < 3 && !bytes.includes(0);
  return beginnings.find((one) => start.startsWith(one[0]) && !isShort(one))?.[1];
}
