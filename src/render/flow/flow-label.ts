import type { FlowNode } from "../../core/graph/organ-flow.ts";
import { textWidth } from "../../layout/measure/text-width.ts";
import { breakLabel } from "../../scene/words/break-places.ts";

/** A label in its lines, and how wide the widest of them can be. */
export interface FlowLabel {
  readonly lines: readonly string[];
  readonly width: number;
}

/** The size of a label's letters, in CSS pixels. */
export const flowFontSize = 13;

/** The height of a line of a label. */
export const flowLine = 16;

/** Other fonts than the one whose widths are known may be this much wider. */
const slack = 1.08;

/** The strands' labels are the light ones. */
export const flowWeight = (column: FlowNode["column"]) => (column === "branch" ? 400 : 600);

/** Sets a node's label: on two lines where one would take more than a fifth of the picture's width, or than `longest`. */
export function flowLabel(
  text: string,
  column: FlowNode["column"],
  pictureWidth: number,
  longest = 150,
): FlowLabel {
  const weight = flowWeight(column);
  const lines = breakLabel(text, {
    maxWidth: Math.min(pictureWidth * 0.2, longest),
    fontSize: flowFontSize,
    weight,
  });
  return { lines, width: Math.max(...lines.map((line) => textWidth(line, flowFontSize, weight))) * slack };
}
