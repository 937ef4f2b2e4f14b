import type { PartKind } from "../../core/graph/part-kinds.ts";

/** What a cell can show: a way of taking part, or doing something by default. */
export type PartMarkKind = PartKind | "default";

/** A mark around (0, 0), 16 wide and high: what of it is drawn as a line, and what is filled. */
export interface PartMarkShape {
  readonly line: string;
  readonly fill?: string;
}

const disc = (r: number) => `M${-r} 0A${r} ${r} 0 1 1 ${r} 0A${r} ${r} 0 1 1 ${-r} 0Z`;

/** The marks: discs for those who do it, filled by the part they have; a shape of its own for every other tie. */
export const partMarks: Readonly<Record<PartMarkKind, PartMarkShape>> = {
  lead: { line: disc(5.5), fill: disc(5.5) },
  joint: { line: disc(5.5), fill: "M0 -5.5A5.5 5.5 0 0 0 0 5.5Z" },
  support: { line: disc(5.5), fill: disc(2.2) },
  undertakes: { line: disc(5.5) },
  default: { line: disc(3) },
  guides: { line: "M-5.5 -4.5L-1 0L-5.5 4.5M0.5 -4.5L5 0L0.5 4.5" },
  oversees: { line: "M-7 0Q0 -7.5 7 0Q0 7.5 -7 0Z", fill: disc(2) },
  reportsTo: { line: "M0 6.5V-5.5M-4.5 -1.5L0 -6L4.5 -1.5" },
  addresses: { line: "M-6 0L4.5 -5.5V5.5Z" },
  restsOn: { line: "M-6 5.5H6M-3.5 5.5V-4.5H3.5V5.5" },
};
