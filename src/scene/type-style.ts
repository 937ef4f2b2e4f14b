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
  paddingX: 5,
  paddingY: 2,
});

const sizes: Record<Language, Record<NodeType, Sizes>> = {
  zh: {
    project: { fontSize: 19, lineHeight: 23, maxLine: 230, paddingX: 26, paddingY: 11 },
    organ: { fontSize: 15.5, lineHeight: 19, maxLine: 130, paddingX: 22, paddingY: 10 },
    strand: { fontSize: 13.8, lineHeight: 17, maxLine: 112, paddingX: 12, paddingY: 5 },
    measure: { fontSize: 12, lineHeight: 14.5, maxLine: 97, paddingX: 7, paddingY: 4.2 },
    institution: { fontSize: 12, lineHeight: 14, maxLine: 80, paddingX: 12, paddingY: 5 },
    mechanism: near(6, 37, 7.2),
    figure: near(6, 31, 7.2),
    reference: near(6, 37, 7.2),
  },
  en: {
    project: { fontSize: 18, lineHeight: 21, maxLine: 230, paddingX: 26, paddingY: 11 },
    organ: { fontSize: 15, lineHeight: 17.5, maxLine: 110, paddingX: 20, paddingY: 8 },
    strand: { fontSize: 13.4, lineHeight: 15.2, maxLine: 108, paddingX: 12, paddingY: 4 },
    measure: { fontSize: 10.4, lineHeight: 12, maxLine: 76, paddingX: 7, paddingY: 3.6 },
    institution: { fontSize: 10.4, lineHeight: 11.8, maxLine: 66, paddingX: 12, paddingY: 5 },
    mechanism: near(5.2, 34, 6.1),
    figure: near(5.2, 28, 6.1),
    reference: near(5.2, 34, 6.1),
  },
};

/** How boxes of a type are set in a language. */
export function typeStyle(type: NodeType, language: Language): TypeStyle {
  return { ...looks[type], ...sizes[language][type] };
}
