import type { Point } from "../types.ts";

/** Size of arrowheads as a share of what Cytoscape draws by default; pictures follow it. */
const arrowScale = 0.62;

/**
 * The same for a line of a width, so that a head is as large for its line as in pictures: Cytoscape's own hardly grow
 * with it, and are lost at the end of a strong one.
 */
export function arrowScaleOf(lineWidth: number): number {
  return Math.max(arrowScale, Math.min(1.4, 0.42 * lineWidth));
}

/** How far before its tip a tie's line ends, covered by the arrowhead, in scene units: Cytoscape's gap for a triangle. */
export const arrowInset = (lineWidth: number): number => 2 * arrowScale * lineWidth;

/** The path of an arrowhead at the end of a line of a width, as SVG path data. */
export function arrowHead(points: readonly Point[], lineWidth: number): string {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (!tip || !before) return "";
  const angle = Math.atan2(tip[1] - before[1], tip[0] - before[0]);
  const size = lineWidth * 4;
  const corner = (turn: number) =>
    `${round(tip[0] - size * Math.cos(angle + turn))} ${round(tip[1] - size * Math.sin(angle + turn))}`;
  return `M${round(tip[0])} ${round(tip[1])}L${corner(0.42)}L${corner(-0.42)}Z`;
}

const round = (value: number) => Math.round(value * 100) / 100;
