/** The encodings in which texts come. */
export type TextEncoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030";

/** The text of some bytes and how they were read, or why they are no text. */
export type DecodedText =
  | { readonly ok: true; readonly text: string; readonly encoding: TextEncoding }
  | { readonly ok: false; readonly code: "fileEmpty" | "fileNotText" | "fileBig5" }
  /** UTF-8 but for some bytes, the first of them on this line, counted from one. */
  | { readonly ok: false; readonly code: "fileDamaged"; readonly line: number };

/** What no text has, or hardly ever: control characters, places that Unicode leaves empty or private. */
const odd = /(?![\t\n\v\f\r])[\p{Cc}\p{Cn}\p{Co}]/gu;

/** What every second line of Chinese or English has, and what bytes read wrongly seldom yield. */
const familiar =
  /[\n\r 0-9A-Za-z,.，。、；：？！“”《》（）的一是不了在有人和这中大为上个国我以要他时来用们]/g;
/** The same of traditional and simplified characters alike. */
const familiarChinese =
  /[，。、；：？！「」（）的一是不了在有人和中大上我以要他用這為個國時來們會这为个国时来们会]/g;

/** How many of a thousand characters may be odd. */
const oddShare = 1;
/** How many of a hundred characters may be unreadable in a text that was damaged, and is not something else. */
const damagedShare = 2;
/** How much of what is not ASCII is familiar in Big5 at the least, and how many times as much as read in GB18030. */
const big5Share = { least: 0.15, times: 3 };
/** Bytes that encodings are judged by. */
const sampleLength = 65_536;

/**
 * Reads bytes as UTF-8, UTF-16 of either order, with or without a mark, or GB18030; refuses what is no text. Bytes that
 * are no UTF-8 and bear no mark are read in whichever encoding makes the most familiar text of them; Big5 is recognised and refused, as its
 * characters are hardly ever those of the text that an atlas is of.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  const marked = markedEncoding(bytes);
  if (marked) return read(bytes, marked) ?? damaged(bytes, marked) ?? notText;
  const plain = read(bytes, "utf-8");
  if (plain) return plain;
  const candidates = (["gb18030", "utf-16le", "utf-16be"] as const)
    .map((encoding) => ({ encoding, score: familiarity(sampleOf(bytes, encoding)) }))
    .sort((a, b) => b.score - a.score);
  const broken = damaged(bytes, "utf-8");
  // Damaged UTF-8 can be read as GB18030 to the last byte; nothing of it is familiar then.
  if (broken && familiarity(lenient(bytes)) > (candidates[0]?.score ?? 0)) return broken;
  if (isBig5(bytes)) return { ok: false, code: "fileBig5" };
  for (const { encoding } of candidates) {
    const text = read(bytes, encoding);
    if (text) return text;
  }
  return broken ?? notText;
}

const notText = { ok: false, code: "fileNotText" } as const;

function markedEncoding([first, second, third, fourth]: Uint8Array): TextEncoding | undefined {
  if (first === 0xef && second === 0xbb && third === 0xbf) return "utf-8";
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (first === 0x84 && second === 0x31 && third === 0x95 && fourth === 0x33) return "gb18030";
  return undefined;
}

/** The text in an encoding; undefined where some byte cannot be in it, or what comes out is no text. */
function read(bytes: Uint8Array, encoding: TextEncoding): DecodedText | undefined {
  const text = decode(bytes, encoding, false)?.replace(/^\uFEFF/, "");
  if (text === undefined || !looksLikeText(text)) return undefined;
  return /\S/u.test(text) ? { ok: true, text, encoding } : { ok: false, code: "fileEmpty" };
}

function decode(bytes: Uint8Array, encoding: TextEncoding | "big5", cut: boolean): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes, { stream: cut });
  } catch {
    // A fatal decoder throws at the first byte that its encoding cannot have: another is tried.
    return undefined;
  }
}

/** The beginning of the text, which may end within a character. */
function sampleOf(bytes: Uint8Array, encoding: TextEncoding | "big5"): string {
  return decode(bytes.subarray(0, sampleLength), encoding, true) ?? "";
}

function lenient(bytes: Uint8Array): string {
  return new TextDecoder("utf-8").decode(bytes.subarray(0, sampleLength));
}

/** Where UTF-8 is damaged, if it is UTF-8 for the most part. */
function damaged(bytes: Uint8Array, encoding: TextEncoding): DecodedText | undefined {
  if (encoding !== "utf-8") return undefined;
  const text = new TextDecoder(encoding).decode(bytes);
  const unreadable = text.match(/\uFFFD/g)?.length ?? 0;
  // One is always allowed, which a file that was cut off ends with.
  const allowed = Math.max(1, (text.length * damagedShare) / 100);
  if (unreadable === 0 || unreadable > allowed || !looksLikeText(text)) return undefined;
  const line = text.slice(0, text.indexOf("\uFFFD")).split(/\r\n?|\n/).length;
  return { ok: false, code: "fileDamaged", line };
}

function familiarity(text: string): number {
  return (text.match(familiar)?.length ?? 0) / Math.max(1, text.length);
}

/** Whether bytes are Big5, most of which can be read as GB18030 too, but for rare characters only. */
function isBig5(bytes: Uint8Array): boolean {
  if (decode(bytes, "big5", false) === undefined) return false;
  const share = (encoding: TextEncoding | "big5") => {
    const chinese = sampleOf(bytes, encoding).replace(/[^\u0080-\uffff]/g, "");
    return (chinese.match(familiarChinese)?.length ?? 0) / Math.max(1, chinese.length);
  };
  const found = share("big5");
  return found >= big5Share.least && found >= big5Share.times * share("gb18030");
}

function looksLikeText(text: string): boolean {
  const sample = text.slice(0, sampleLength);
  return (sample.match(odd)?.length ?? 0) * 1000 <= sample.length * oddShare;
}
