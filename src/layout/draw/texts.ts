import type { PlacedText, Rect } from "../placement.ts";
import type { Style } from "../style.ts";

/** Lines in the middle of a box, or from `padX` right of its left edge. */
export function textIn(
  { leading }: Style,
  lines: readonly string[],
  fontSize: number,
  weight: 400 | 600,
  box: Rect,
  padX?: number,
): PlacedText {
  return {
    lines,
    x: padX === undefined ? box.x + box.width / 2 : box.x + padX,
    y: box.y + box.height / 2,
    fontSize,
    lineHeight: fontSize * leading,
    weight,
    align: padX === undefined ? "middle" : "start",
  };
}
