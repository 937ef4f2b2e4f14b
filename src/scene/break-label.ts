import { breakPlaces } from "./break-places.ts";
import { textWidth } from "./measure.ts";

/** What a label may take: a line no wider than `maxWidth` unless the most lines cannot do it either; two where no more are allowed. */
export interface BreakOptions {
  readonly maxWidth: number;
  readonly fontSize: number;
  readonly weight: 400 | 600;
  readonly maxLines?: number;
}

/**
 * The lines a label is drawn in: one where it fits, else as few as fit, of nearly equal width, broken at a space or
 * between Chinese characters, never before closing or after opening punctuation, never inside a number or
 * word. A text that offers no such place stays on one line.
 */
export function breakLabel(text: string, options: BreakOptions): readonly string[] {
  const width = (line: string) => textWidth(line, options.fontSize, options.weight);
  let best = { lines: [text] as readonly string[], widest: width(text) };
  for (let count = 2; count <= (options.maxLines ?? 2) && best.widest > options.maxWidth; count += 1) {
    const broken = balanced(text, count, width);
    if (broken.widest < best.widest) best = broken;
  }
  return best.lines;
}

/** Every way to break a label into at most `count` lines. */
export function brokenInto(text: string, count: number): readonly (readonly string[])[] {
  if (count === 1) return [[text]];
  return [
    [text],
    ...[...breakPlaces(text)].flatMap(([head, tail]) =>
      brokenInto(tail, count - 1).map((rest) => [head, ...rest]),
    ),
  ];
}

interface Broken {
  readonly lines: readonly string[];
  readonly widest: number;
}

/** At most `count` lines whose widest is as narrow as can be; of equal ways the one with the shorter first line. */
function balanced(text: string, count: number, width: (line: string) => number): Broken {
  let best: Broken = { lines: [text], widest: width(text) };
  if (count === 1) return best;
  for (const [head, tail] of breakPlaces(text)) {
    const first = width(head);
    if (first >= best.widest) break;
    const rest = balanced(tail, count - 1, width);
    const widest = Math.max(first, rest.widest);
    if (widest < best.widest) best = { lines: [head, ...rest.lines], widest };
  }
  return best;
}
