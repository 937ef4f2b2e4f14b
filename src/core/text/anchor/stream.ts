import { endsAtPoint } from "../ends-at-point.ts";
import { hashText } from "../fingerprint.ts";
import { eachNormalised } from "../normalise.ts";

/** A text under norm-1 in compact form: what anchoring reads. Positions are places among its characters. */
export interface Stream {
  readonly length: number;
  /** The code point of each character. */
  readonly codes: Uint32Array;
  /** Its range in the raw text, in UTF-16 units. */
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
  /** What was dropped before each character, and at the end: nothing, something, or what ends a sentence. */
  readonly boundaries: Uint8Array;
}

/** Positions of a stream from the first to the one after the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What stands between two characters of a stream. */
export const boundary = { none: 0, any: 1, sentence: 2 } as const;

const sentenceEnds: ReadonlySet<number> = new Set([..."。！？!?；;…\r\n"].map((mark) => mark.charCodeAt(0)));

/** How far before a full stop it is looked what that ends. */
const mostBefore = 40;

/** Reads a raw text as a stream, in time and room proportional to it. */
export function readStream(raw: string): Stream {
  let room = raw.length + 16;
  let [codes, starts, ends] = [new Uint32Array(room), new Uint32Array(room), new Uint32Array(room)];
  let length = 0;
  eachNormalised(raw, ({ code }, start, end) => {
    if (length === room) {
      room *= 2;
      [codes, starts, ends] = [grown(codes, room), grown(starts, room), grown(ends, room)];
    }
    codes[length] = code;
    starts[length] = start;
    ends[length] = end;
    length += 1;
  });
  const boundaries = new Uint8Array(length + 1);
  boundaries[0] = boundary.sentence;
  boundaries[length] = boundary.sentence;
  for (let at = 1; at < length; at += 1) {
    const [from, to] = [ends[at - 1] ?? 0, starts[at] ?? 0];
    if (from >= to) continue;
    boundaries[at] = boundary.any;
    for (let place = from; place < to; place += 1)
      if (endsSentence(raw, place)) boundaries[at] = boundary.sentence;
  }
  return { length, codes, starts, ends, boundaries };
}

function endsSentence(raw: string, place: number): boolean {
  return (
    sentenceEnds.has(raw.charCodeAt(place)) ||
    (raw.charAt(place) === "." && endsAtPoint(raw, place, Math.max(0, place - mostBefore)))
  );
}

function grown(list: Uint32Array, room: number): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(room);
  larger.set(list);
  return larger;
}

/** The characters of a stretch. */
export function charactersOf({ codes }: Stream, { from, to }: Stretch): string {
  let text = "";
  // Few at a time, as each is an argument.
  for (let at = from; at < to; at += 4096)
    text += String.fromCodePoint(...codes.subarray(at, Math.min(to, at + 4096)));
  return text;
}

/** The `sha-256-64` of a stretch. */
export function hashOf(stream: Stream, from: number, to: number): string {
  return hashText(charactersOf(stream, { from, to }));
}
