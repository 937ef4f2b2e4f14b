import type { NodeType } from "../../core/atlas/vocabulary.ts";
import type { ShapeName } from "../types.ts";

/** The outline, or the sign, that each type of node is known by. */
export const shapeOfType: Readonly<Record<NodeType, ShapeName>> = {
  project: "hexagon",
  organ: "cut-rectangle",
  strand: "pill",
  measure: "round-rectangle",
  institution: "ellipse",
  mechanism: "tag",
  figure: "diamond",
  reference: "folded-rectangle",
};
