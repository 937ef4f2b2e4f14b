import type { TextStretch } from "../../core/text/own/own-paragraphs.ts";

/**
 * Where in a copy the words are that are selected on the page; undefined where none of it are. The pieces that the copy
 * is set in say where each begins, and have as many characters as it.
 */
export function chosenWords(body: HTMLElement, selection: Selection | null): TextStretch | undefined {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined;
  const chosen = selection.getRangeAt(0);
  const touched = [...body.querySelectorAll<HTMLElement>("[data-from]")].flatMap((piece): TextStretch[] => {
    if (!chosen.intersectsNode(piece)) return [];
    const begins = Number(piece.dataset.from);
    const whole = document.createRange();
    whole.selectNodeContents(piece);
    const lengthTo = (node: Node, offset: number) => {
      const before = whole.cloneRange();
      before.setEnd(node, offset);
      return before.toString().length;
    };
    const from = piece.contains(chosen.startContainer)
      ? lengthTo(chosen.startContainer, chosen.startOffset)
      : 0;
    const to = piece.contains(chosen.endContainer)
      ? lengthTo(chosen.endContainer, chosen.endOffset)
      : whole.toString().length;
    return to > from ? [{ from: begins + from, to: begins + to }] : [];
  });
  const [first, last] = [touched[0], touched.at(-1)];
  return first && last && { from: first.from, to: last.to };
}
