import type { Figure } from "../../core/atlas/schema.ts";

/** What a figure says: what is there, what is aimed at, planned, or merely counted. */
export type FigureKind = Figure["kind"];

const paths: Readonly<Record<FigureKind, string>> = {
  // A full square: it is there.
  existing: "M-5-5H5V5H-5Z",
  // A ring around a point: it is aimed at.
  target:
    "M-6 0A6 6 0 1 1 6 0A6 6 0 1 1-6 0ZM-4 0A4 4 0 1 0 4 0A4 4 0 1 0-4 0ZM-1.8 0A1.8 1.8 0 1 1 1.8 0A1.8 1.8 0 1 1-1.8 0Z",
  // An empty arrowhead: it is to come.
  planned: "M-4.5-6.5L6.5 0L-4.5 6.5ZM-2.7-3.4V3.4L3 0Z",
  // Strokes of a tally.
  count: "M-5-5.5H-3V5.5H-5ZM-1-5.5H1V5.5H-1ZM3-5.5H5V5.5H3Z",
};

/** The mark of a figure's kind around (0, 0) as SVG path data, to be filled by the even-odd rule; no wider than 13. */
export function figureKindPath(kind: FigureKind): string {
  return paths[kind];
}
