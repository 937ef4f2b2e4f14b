const pairs = new Map<string, readonly [number, number]>();
const decoder = new TextDecoder("gb18030");
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    const text = decoder.decode(Uint8Array.from([lead, trail]));
    if ([...text].length === 1 && text !== "\uFFFD" && !pairs.has(text)) pairs.set(text, [lead, trail]);
  }
}

/** A text of ASCII and common characters in GB18030, which the platform only reads. */
export function encodeGb18030(text: string): Uint8Array {
  const bytes = [...text].flatMap((character) => {
    if (character <= "\u007f") return [character.charCodeAt(0)];
    const pair = pairs.get(character);
    if (!pair) throw new Error(`no two bytes for ${character}`);
    return [...pair];
  });
  return Uint8Array.from(bytes);
}

/** A text in UTF-16 without a mark. */
export function encodeUtf16(text: string, order: "little" | "big"): Uint8Array {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < text.length; at += 1) view.setUint16(at * 2, text.charCodeAt(at), order === "little");
  return bytes;
}
