import type { Label } from "../content/content.ts";
import { textWidth } from "./text-width.ts";
import { insideWords, type Words } from "./words.ts";

/** A label in some number of lines, and how wide the widest is, in em. */
export interface Break {
  readonly width: number;
  readonly lines: readonly string[];
}

const mostLines = 4;
/** Latin words, numbers with what counts after them, and every other sign by itself. */
const signs = /[A-Za-z\u00c0-\u024f][\w\u00c0-\u024f'’.-]*|\d[\d.,%]*\p{Script=Han}?|\s+|[\s\S]/gu;
const clings = /^[\s，。、；：！？）】》〉」』”’…·％%,.;:!?)\]}]/u;
const opens = /[（【《〈「『“‘([{]\s*$/u;
const noBreak = "\u00a0";
/** The number that a label begins with. */
const numberFirst = /^(?:\d+\.\s|[一二三四五六七八九十]、)$/u;
const han = /\p{Script=Han}/u;

const known = {
  400: new WeakMap<Label, readonly Break[]>(),
  600: new WeakMap<Label, readonly Break[]>(),
};

/** The breaks of a label, from one line to four, each narrower than the one before; found once for each label. */
export function labelBreaks(label: Label, weight: 400 | 600): readonly Break[] {
  const found = known[weight].get(label);
  if (found) return found;
  const made = breakLabel(label, weight);
  known[weight].set(label, made);
  return made;
}

/** The width that no break of a label can do without, in em. */
export function narrowest(breaks: readonly Break[]): number {
  return breaks.at(-1)?.width ?? 0;
}

/** A label's lines within a width in em; its narrowest where none fits. */
export function linesWithin(breaks: readonly Break[], width: number): Break {
  // A loop, as nothing else is asked for so often.
  let last: Break | undefined;
  for (const one of breaks) {
    last = one;
    if (one.width <= width + 1e-6) break;
  }
  if (!last) throw new Error("a label has at least one break");
  return last;
}

function breakLabel({ text, lines: byHand, words }: Label, weight: 400 | 600): readonly Break[] {
  const found: Break[] = [{ width: textWidth(text, 1, weight), lines: [text] }];
  const offer = (lines: readonly string[]) => {
    const width = Math.max(...lines.map((line) => textWidth(line, 1, weight)));
    const least = found.at(-1);
    if (least && width < least.width - 0.2) found.push({ width, lines });
  };
  const measured = (divided: boolean) =>
    pieces(text, words, divided).map((part) => ({
      part,
      width: textWidth(part, 1, weight),
      trimmed: textWidth(part.trimEnd(), 1, weight),
    }));
  const parts = measured(false);
  for (let count = 2; count <= Math.min(mostLines, parts.length); count += 1) {
    const byWords = byHand?.length === count ? byHand : balanced(parts, count);
    const lines =
      words && byWords !== byHand && isUneven(byWords) ? balanced(measured(true), count) : byWords;
    if (lines.length === count) offer(lines);
  }
  return found;
}

/** Whether a line is less than a third as long as another: a long word is then better divided. */
function isUneven(lines: readonly string[]): boolean {
  const lengths = lines.map((line) => [...line].length);
  return 3 * Math.min(...lengths) < Math.max(...lengths);
}

interface Piece {
  readonly part: string;
  readonly width: number;
  readonly trimmed: number;
}

/** A text in `count` lines or fewer, the widest as narrow as can be (bisection on its width). */
function balanced(parts: readonly Piece[], count: number): readonly string[] {
  let low = parts.reduce((most, { trimmed }) => Math.max(most, trimmed), 0);
  let high = parts.reduce((sum, { width }) => sum + width, 0);
  for (let step = 0; step < 12 && high - low > 0.01; step += 1) {
    const limit = (low + high) / 2;
    if (fill(parts, limit) <= count) high = limit;
    else low = limit;
  }
  const lines: string[] = [];
  fill(parts, high, (from, to) => lines.push(text(parts.slice(from, to))));
  return lines;
}

const text = (parts: readonly Piece[]) =>
  parts
    .map(({ part }) => part)
    .join("")
    .trimEnd();

/** How many lines within a limit a text takes; each is told by its first piece and the one after its last. */
function fill(parts: readonly Piece[], limit: number, tell?: (from: number, to: number) => void): number {
  let [lines, from, used] = [1, 0, 0];
  for (const [at, { width, trimmed }] of parts.entries()) {
    if (at > from && used + trimmed > limit + 1e-9) {
      tell?.(from, at);
      lines += 1;
      from = at;
      used = 0;
    }
    used += width;
  }
  tell?.(from, parts.length);
  return lines;
}

/** What no line break may divide, long Chinese words whole or in their parts: no mark at a line's wrong end, no Chinese character alone at the end. */
function pieces(text: string, words: Words | undefined, divided: boolean): readonly string[] {
  const parts: string[] = [];
  const inside = words && insideWords(text, words, divided);
  for (const { 0: sign, index } of text.matchAll(signs)) {
    const last = parts.at(-1);
    const numbered = parts.length === 1 && last !== undefined && numberFirst.test(last);
    const glued = numbered || last?.endsWith(noBreak) || inside?.has(index);
    const atBreak = !glued && (last === undefined || /\s$/u.test(last) || han.test(last) || han.test(sign));
    if (last !== undefined && (clings.test(sign) || opens.test(last) || !atBreak))
      parts[parts.length - 1] += sign;
    else parts.push(sign);
  }
  const [last, before] = [parts.at(-1), parts.at(-2)];
  if (last !== undefined && before !== undefined && han.test(last) && [...last].length < 2)
    parts.splice(-2, 2, before + last);
  return parts;
}
