import { textWidth } from "../../layout/measure/text-width.ts";
import { breakPlaces } from "./break-places.ts";

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
