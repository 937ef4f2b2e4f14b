/** Both ways between offsets in code points, which anchors have, and in UTF-16 units, which strings and ranges of a page have. */
export interface RawOffsets {
  toUtf16(codePoint: number): number;
  toCodePoint(utf16: number): number;
}

/** Offsets of a text; takes time in proportion to it once, then to the logarithm of its characters beyond the first plane. */
export function createRawOffsets(raw: string): RawOffsets {
  // Where in code points each character begins that takes two units.
  const wide: number[] = [];
  for (const { index } of raw.matchAll(/[\u{10000}-\u{10ffff}]/gu)) wide.push(index - wide.length);
  return {
    toUtf16: (codePoint) => codePoint + countBelow(wide, (at) => at < codePoint),
    toCodePoint: (utf16) =>
      utf16 - countBelow(wide, (at, before) => at + before < utf16 && at + before + 1 < utf16),
  };
}

/** How many at the beginning of an ascending list are below something. */
function countBelow(list: readonly number[], below: (value: number, at: number) => boolean): number {
  let [from, to] = [0, list.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (below(list[middle] ?? 0, middle)) from = middle + 1;
    else to = middle;
  }
  return from;
}
