import { decodePictureState, type PictureState } from "../core/link/picture-state.ts";
import { isPng } from "./png/png-chunks.ts";
import { readPngText } from "./png/png-text.ts";
import { svgMetadata } from "./svg/svg-metadata.ts";

/** The keyword under which a PNG of ours carries its state. */
export const stateKeyword = "mailuo";

/**
 * What came of reading a file as a picture of ours: `foreign` is no picture, or not one of ours; `newer` was made by a
 * later Mailuo.
 */
export type PictureReading =
  | { readonly ok: true; readonly state: PictureState }
  | { readonly ok: false; readonly reason: "too-large" | "unreadable" | "foreign" | "damaged" | "newer" };

/** Larger files are refused before they are read: no picture of ours comes near it. */
const largestPictureFile = 256_000_000;

/** Reads the state that a picture file carries. Never rejects. */
export async function readPicture(file: Blob): Promise<PictureReading> {
  if (file.size > largestPictureFile) return { ok: false, reason: "too-large" };
  try {
    return readPictureBytes(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, reason: "unreadable" };
  }
}

/** Reads the state that the bytes of a picture file carry. Never throws. */
export function readPictureBytes(bytes: Uint8Array): PictureReading {
  const carried = isPng(bytes) ? readPngText(bytes, stateKeyword) : svgText(bytes);
  if (carried === undefined) return { ok: false, reason: "foreign" };
  return carried === "damaged" ? { ok: false, reason: "damaged" } : decodePictureState(carried.text);
}

function svgText(bytes: Uint8Array): { text: string } | undefined {
  const svg = new TextDecoder().decode(bytes);
  if (!svg.includes("<svg")) return undefined;
  const text = svgMetadata(svg).find((one) => one.includes('"mailuo-picture"'));
  return text === undefined ? undefined : { text };
}
