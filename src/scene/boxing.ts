import type { AtlasNode } from "../core/atlas/schema.ts";
import type { NodeType } from "../core/atlas/vocabulary.ts";
import type { TypeStyle } from "./type-style.ts";

/** What decides a box beyond its node and its type's style: whether it carries dots, and stands where room is dear. */
export interface Boxing {
  /** Which nodes have one; all, where nothing is said. */
  holds?(id: string): boolean;
  dotted(id: string): boolean;
  narrow(id: string): boolean;
  /** How labels are broken instead; `width` is that of a box with such lines. */
  lines?(node: AtlasNode, style: TypeStyle, width: (lines: readonly string[]) => number): readonly string[];
  /** The types that stand in columns with boxes as high as their own label; measures, where nothing is said. */
  readonly ownHeights?: ReadonlySet<NodeType>;
}
