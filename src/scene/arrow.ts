/** Size of arrowheads as a share of what Cytoscape draws by default; pictures follow it. */
export const arrowScale = 0.62;

/** How far before its tip a tie's line ends, covered by the arrowhead, in scene units: Cytoscape's gap for a triangle. */
export const arrowInset = (lineWidth: number): number => 2 * arrowScale * lineWidth;
