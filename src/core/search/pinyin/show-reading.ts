import type { Mark } from "../search-fields.ts";
import { spell } from "./spell.ts";

/** A reading as it is shown, and the marks in it. */
export interface ShownReading {
  readonly text: string;
  readonly marks: readonly Mark[];
}

/**
 * A reading with blanks between its syllables and the match marked: letters `from` to `to` of the syllables without
 * blanks, or the first letters of the syllables from `from` to `to`.
 */
export function showReading(
  text: string,
  reading: string,
  match: { readonly initials: boolean; readonly from: number; readonly to: number },
): ShownReading {
  let shown = "";
  let letters = 0;
  const marks: Mark[] = [];
  let before = true;
  for (const [index, part] of (spell(text, reading) ?? []).entries()) {
    // Digits and Latin letters stay together.
    if (index > 0 && (part.syllable || before)) shown += " ";
    before = part.syllable;
    const start = shown.length;
    const [from, to] = match.initials
      ? [start, start + Number(index >= match.from && index < match.to)]
      : [start + Math.max(0, match.from - letters), start + Math.min(part.text.length, match.to - letters)];
    if (to > from) marks.push({ start: from, end: to });
    shown += part.text;
    letters += part.text.length;
  }
  return { text: shown, marks: joinMarks(marks) };
}

/** Marks with nothing but a blank between them, as one. */
function joinMarks(marks: readonly Mark[]): Mark[] {
  const joined: Mark[] = [];
  for (const mark of marks) {
    const last = joined.at(-1);
    if (last && mark.start - last.end <= 1) joined[joined.length - 1] = { start: last.start, end: mark.end };
    else joined.push(mark);
  }
  return joined;
}
