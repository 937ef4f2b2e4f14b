import type { Language, NodeType } from "../core/atlas/vocabulary.ts";
import type { ShapeName } from "./types.ts";

/** The measures of one node type's box and label, in scene units. */
export interface TypeStyle {
  readonly shape: ShapeName;
  readonly fontSize: number;
  readonly lineHeight: number;
  readonly fontWeight: 400 | 600;
  /** A label wider than this is set on two lines. */
  readonly maxLine: number;
  /** Room left and right of the label that the outline needs. */
  readonly paddingX: number;
  readonly paddingY: number;
  /** All boxes of the type share the widest one's width, so that columns align. */
  readonly uniform: boolean;
  readonly strokeWidth: number;
}

type Sizes = Pick<TypeStyle, "fontSize" | "lineHeight" | "maxLine" | "paddingX" | "paddingY">;
type Looks = Pick<TypeStyle, "shape" | "fontWeight" | "uniform" | "strokeWidth">;

const looks: Record<NodeType, Looks> = {
  project: { shape: "hexagon", fontWeight: 600, uniform: true, strokeWidth: 1.5 },
  organ: { shape: "cut-rectangle", fontWeight: 600, uniform: true, strokeWidth: 2.2 },
  strand: { shape: "pill", fontWeight: 600, uniform: true, strokeWidth: 1.2 },
  measure: { shape: "round-rectangle", fontWeight: 400, uniform: true, strokeWidth: 1 },
  institution: { shape: "ellipse", fontWeight: 400, uniform: true, strokeWidth: 1 },
  mechanism: { shape: "tag", fontWeight: 400, uniform: false, strokeWidth: 0.6 },
  figure: { shape: "diamond", fontWeight: 400, uniform: false, strokeWidth: 0.6 },
  reference: { shape: "folded-rectangle", fontWeight: 400, uniform: false, strokeWidth: 0.6 },
};

const near = (fontSize: number, maxLine: number, lineHeight: number): Sizes => ({
  fontSize,
  lineHeight,
  maxLine,
  paddingX: 3.5,
  paddingY: 2,
});

const sizes: Record<Language, Record<NodeType, Sizes>> = {
  zh: {
    project: { fontSize: 19, lineHeight: 23, maxLine: 230, paddingX: 26, paddingY: 8.5 },
    organ: { fontSize: 15.5, lineHeight: 19, maxLine: 130, paddingX: 20, paddingY: 8.5 },
    strand: { fontSize: 14.2, lineHeight: 17, maxLine: 116, paddingX: 10, paddingY: 4 },
    measure: { fontSize: 12.42, lineHeight: 14.5, maxLine: 99.6, paddingX: 4, paddingY: 3.6 },
    institution: { fontSize: 12, lineHeight: 14, maxLine: 100, paddingX: 4, paddingY: 6 },
    mechanism: near(6, 74, 7.2),
    figure: near(6, 74, 7.2),
    reference: near(6, 74, 7.2),
  },
  en: {
    project: { fontSize: 17.5, lineHeight: 20, maxLine: 230, paddingX: 24, paddingY: 7.5 },
    organ: { fontSize: 14.5, lineHeight: 16.4, maxLine: 110, paddingX: 18, paddingY: 6 },
    strand: { fontSize: 15.9, lineHeight: 16, maxLine: 110, paddingX: 8, paddingY: 2 },
    measure: { fontSize: 11.9, lineHeight: 12.4, maxLine: 84, paddingX: 3, paddingY: 1.5 },
    institution: { fontSize: 10.6, lineHeight: 11.6, maxLine: 66, paddingX: 1, paddingY: 5 },
    mechanism: near(5.3, 38, 6),
    figure: near(5.3, 40, 6),
    reference: near(5.3, 38, 6),
  },
};

/** How boxes of a type are set in a language. */
export function typeStyle(type: NodeType, language: Language): TypeStyle {
  return { ...looks[type], ...sizes[language][type] };
}
