/** The encodings in which texts come. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** The text of some bytes and how they were read, or why they are no text. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly code: "fileEmpty" | "fileNotText" };

/** What no text has, or hardly ever: control characters, places that Unicode leaves empty or private. */
const odd = /(?![\t\n\f\r])[\p{Cc}\p{Cn}\p{Co}]/gu;

/** Reads bytes as UTF-8, UTF-16 of either order, with or without a mark, or GB18030; refuses what is no text. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  const candidates: readonly TextEncoding[] = marked ? [marked] : guesses(bytes);
  for (const encoding of candidates) {
    const text = decode(bytes, encoding);
    if (text === undefined || !looksLikeText(text)) continue;
    return /\S/u.test(text) ? { ok: true, text, encoding } : { ok: false, code: "fileEmpty" };
  }
  return { ok: false, code: "fileNotText" };
}

function markedEncoding([first, second, third]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  return undefined;
}

/** UTF-16 without a mark shows in the zero bytes of its spaces, digits and line ends. */
function guesses(bytes: Uint8Array): readonly TextEncoding[] {
  const zeros = [0, 0];
  const sample = bytes.subarray(0, 65_536);
  sample.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (even + odd === 0) return ["utf-8", "gb18030"];
  return even > odd ? ["utf-16be", "utf-16le"] : ["utf-16le", "utf-16be"];
}

function decode(bytes: Uint8Array, encoding: TextEncoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    // A fatal decoder throws at the first byte that its encoding cannot have: another is tried.
    return undefined;
  }
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, 65_536);
  return (sample.match(odd)?.length ?? 0) * 1000 <= sample.length;
}
