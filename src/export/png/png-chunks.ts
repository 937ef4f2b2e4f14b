const polynomial = 0xedb88320;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte;
  for (let bit = 0; bit < 8; bit += 1) value = value & 1 ? (value >>> 1) ^ polynomial : value >>> 1;
  return value;
});

/** The check sum of a PNG chunk (CRC-32 of ISO 3309, as the PNG specification's annex D computes it). */
function crc32(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (table[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}

/** A part of a PNG: four letters, and what it holds. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
}

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Length, type and check sum around the data. */
const frameBytes = 12;

/** Whether bytes begin as every PNG does. */
export function isPng(bytes: Uint8Array): boolean {
  return signature.every((byte, at) => bytes[at] === byte);
}

/** The chunks of a PNG in their order, up to its end or to where it is damaged: that one has no data. */
export function* readChunks(png: Uint8Array): Generator<PngChunk & { readonly sound: boolean }> {
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  let at = signature.length;
  while (at + frameBytes <= png.length) {
    const length = view.getUint32(at);
    const type = String.fromCharCode(...png.subarray(at + 4, at + 8));
    const end = at + 8 + length;
    if (end + 4 > png.length) {
      yield { type, data: new Uint8Array(), sound: false };
      return;
    }
    const sound = crc32(png.subarray(at + 4, end)) === view.getUint32(end);
    yield { type, data: sound ? png.subarray(at + 8, end) : new Uint8Array(), sound };
    if (type === "IEND") return;
    at = end + 4;
  }
}

/** A PNG with chunks put in after its header, where those about the whole picture belong. */
export function insertChunks(png: Uint8Array, chunks: readonly PngChunk[]): Uint8Array<ArrayBuffer> {
  const headEnd = signature.length + frameBytes + 13;
  const made = chunks.map(chunkBytes);
  const whole = new Uint8Array(png.length + made.reduce((sum, { length }) => sum + length, 0));
  whole.set(png.subarray(0, headEnd));
  let at = headEnd;
  for (const bytes of made) {
    whole.set(bytes, at);
    at += bytes.length;
  }
  whole.set(png.subarray(headEnd), at);
  return whole;
}

function chunkBytes({ type, data }: PngChunk): Uint8Array {
  const bytes = new Uint8Array(data.length + frameBytes);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, crc32(bytes.subarray(4, data.length + 8)));
  return bytes;
}
