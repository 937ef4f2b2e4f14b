import { type Layer, overlay } from "../../core/text/own/overlay.ts";
import type { OwnPiece, TextStretch } from "../../core/text/own/own-paragraphs.ts";

/** A piece of the copy that stands on the page, as one node of text of the same length. */
export interface SetPiece {
  readonly piece: OwnPiece;
  readonly node: Text;
}

/** Whether this browser can mark words, with lines, without elements around them. */
export function paintsWords(): boolean {
  // These draw no line there, and have nothing to tell that by.
  const withoutLines = /Firefox\/14[0-5]\b/.test(navigator.userAgent);
  return typeof Highlight === "function" && CSS.highlights !== undefined && !withoutLines;
}

/** Marks words of the pieces that stand on the page, in the place of what was marked before; the last layer uppermost. */
export function paintMarks(pieces: readonly SetPiece[], layers: readonly Layer<string>[]): void {
  const marked = new Map<string, Range[]>();
  const inOrder = [...pieces].sort((a, b) => a.piece.from - b.piece.from);
  for (const { what, from, to } of layers) {
    const ranges = marked.get(what) ?? [];
    marked.set(what, ranges);
    ranges.push(...rangesOf(inOrder, { from, to }));
  }
  clearMarks();
  [...marked].forEach(([name, ranges], priority) => {
    const highlight = new Highlight(...ranges);
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  });
}

/** Marks nothing. */
export function clearMarks(): void {
  for (const name of [...CSS.highlights.keys()]) if (name.startsWith("own-")) CSS.highlights.delete(name);
}

function rangesOf(pieces: readonly SetPiece[], { from, to }: TextStretch): readonly Range[] {
  // The first that ends after the beginning, by halves.
  let [low, high] = [0, pieces.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.piece.to ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  const ranges: Range[] = [];
  for (let at = pieces[low]; at && at.piece.from < to; at = pieces[low]) {
    const range = document.createRange();
    range.setStart(at.node, Math.max(from, at.piece.from) - at.piece.from);
    range.setEnd(at.node, Math.min(to, at.piece.to) - at.piece.from);
    ranges.push(range);
    low += 1;
  }
  return ranges;
}

/** The words of a piece with the names of what each run of them is marked with, for browsers that need elements. */
export function markedRuns(
  words: string,
  piece: OwnPiece,
  layers: readonly Layer<string>[],
): readonly { readonly words: string; readonly names: readonly string[] }[] {
  const own = layers.filter(({ from, to }) => from < piece.to && to > piece.from);
  const whole: Layer<string> = { from: piece.from, to: piece.to, what: "" };
  return overlay([
    whole,
    ...own.map(({ from, to, what }) => ({
      from: Math.max(from, piece.from),
      to: Math.min(to, piece.to),
      what,
    })),
  ]).map(({ from, to, what }) => ({
    words: words.slice(from - piece.from, to - piece.from),
    names: what.filter((name) => name !== ""),
  }));
}
