import { textWidth } from "../../layout/measure/text-width.ts";

const noLineStart = /^[，。、；：！？）】》〉」』”’…·％%,.;:!?)\]}]/u;
const noLineEnd = /[（【《〈「『“‘([{]$/u;
/** Latin words, and numbers with the counting word after them, stay whole. */
const unbreakable = /[A-Za-z][A-Za-z'’.-]*|\d[\d.,%]*[\p{Script=Han}]?|[\s\S]/gu;

/**
 * Where a text may be broken into two lines, from the first place to the last: at a space or between Chinese
 * characters, never before closing or after opening punctuation, never inside a number or word.
 */
export function* breakPlaces(text: string): Generator<readonly [head: string, tail: string]> {
  const pieces = text.match(unbreakable) ?? [];
  let at = 0;
  for (const piece of pieces.slice(0, -1)) {
    at += piece.length;
    const [head, tail] = [text.slice(0, at).trimEnd(), text.slice(at).trimStart()];
    const atSpace = head.length + tail.length < text.length;
    const besideHan = /\p{Script=Han}["”’》）]?$/u.test(head) || /^["“‘《（]?\p{Script=Han}/u.test(tail);
    if (!head || !tail || !(atSpace || besideHan)) continue;
    if (!noLineStart.test(tail) && !noLineEnd.test(head)) yield [head, tail];
  }
}

/** What a label may take: a line no wider than `maxWidth` unless two lines cannot do it either. */
export interface BreakOptions {
  readonly maxWidth: number;
  readonly fontSize: number;
  readonly weight: 400 | 600;
}

/**
 * The lines a label is drawn in: one where it fits, else two of nearly equal width, broken at a space or
 * between Chinese characters, never before closing or after opening punctuation, never inside a number or
 * word. A text that offers no such place stays on one line.
 */
export function breakLabel(text: string, options: BreakOptions): readonly string[] {
  const width = (line: string) => textWidth(line, options.fontSize, options.weight);
  if (width(text) <= options.maxWidth) return [text];
  let best: readonly string[] = [text];
  let bestWidth = Number.POSITIVE_INFINITY;
  for (const [head, tail] of breakPlaces(text)) {
    const wider = Math.max(width(head), width(tail));
    if (wider < bestWidth) {
      best = [head, tail];
      bestWidth = wider;
    }
  }
  return best;
}
