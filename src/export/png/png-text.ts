import type { PngChunk } from "./png-chunks.ts";
import { readChunks } from "./png-chunks.ts";

/** A text of any script under a keyword, as a chunk of a PNG. */
export function textChunk(keyword: string, text: string): PngChunk {
  // After the keyword: end of it, not compressed, no method, no language, no translated keyword.
  return { type: "iTXt", data: new TextEncoder().encode(`${keyword}\0\0\0\0\0${text}`) };
}

/** The text under a keyword of a PNG: undefined where there is none, `damaged` where it cannot be read. */
export function readPngText(png: Uint8Array, keyword: string): { text: string } | "damaged" | undefined {
  const head = new TextEncoder().encode(`${keyword}\0`);
  for (const { type, data, sound } of readChunks(png)) {
    if (!sound) return "damaged";
    if (type !== "iTXt" || !head.every((byte, at) => data[at] === byte)) continue;
    return bodyOf(data.subarray(head.length));
  }
  return undefined;
}

/** Behind the keyword: compression flag and method, language, translated keyword, and the text. */
function bodyOf(rest: Uint8Array): { text: string } | "damaged" {
  const languageEnd = rest.indexOf(0, 2);
  const translatedEnd = languageEnd < 0 ? -1 : rest.indexOf(0, languageEnd + 1);
  if (rest[0] !== 0 || translatedEnd < 0) return "damaged";
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(rest.subarray(translatedEnd + 1)) };
  } catch {
    return "damaged";
  }
}
