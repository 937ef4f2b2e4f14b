import type { Language, NodeType } from "../../core/atlas/vocabulary.ts";
import { type TypeStyle, typeStyle } from "../type-style.ts";

type Sizes = Pick<TypeStyle, "fontSize" | "lineHeight" | "maxLine" | "paddingX" | "paddingY"> & {
  /** Most lines that a label is broken into. */
  readonly mostLines?: number;
};

const near = (fontSize: number, lineHeight: number, maxLine: number, mostLines: number) => ({
  fontSize,
  lineHeight,
  maxLine,
  mostLines,
  paddingX: 3,
  paddingY: 1.5,
  strokeWidth: 0.8,
});

/** Everything at nearly one size, since the smallest label decides how much of a page can be read, and in narrow boxes, since columns are as wide as the widest. */
const sizes: Readonly<Record<Language, Readonly<Record<NodeType, Sizes>>>> = {
  zh: {
    project: { fontSize: 17, lineHeight: 20, maxLine: 200, paddingX: 22, paddingY: 7 },
    organ: { fontSize: 13, lineHeight: 15.6, maxLine: 130, paddingX: 15, paddingY: 6 },
    strand: { fontSize: 12, lineHeight: 14, maxLine: 88, paddingX: 9, paddingY: 2.4 },
    measure: { fontSize: 10.4, lineHeight: 12.6, maxLine: 84, paddingX: 6, paddingY: 3.2 },
    institution: { fontSize: 10, lineHeight: 12, maxLine: 42, mostLines: 2, paddingX: 2, paddingY: 4 },
    mechanism: { ...near(10, 12, 72, 2), paddingX: 6 },
    figure: { ...near(10, 11.6, 40, 2), paddingX: 2, paddingY: 8 },
    reference: { ...near(10, 12, 84, 2), paddingX: 6 },
  },
  en: {
    project: { fontSize: 15, lineHeight: 17, maxLine: 200, paddingX: 19, paddingY: 4.4 },
    organ: { fontSize: 12, lineHeight: 13.6, maxLine: 130, mostLines: 2, paddingX: 11, paddingY: 4 },
    strand: { fontSize: 11.2, lineHeight: 12.4, maxLine: 84, paddingX: 7, paddingY: 2 },
    measure: { fontSize: 10.05, lineHeight: 10.6, maxLine: 92, mostLines: 3, paddingX: 3, paddingY: 1.3 },
    institution: { fontSize: 10, lineHeight: 10.6, maxLine: 54, mostLines: 3, paddingX: 0, paddingY: 4 },
    mechanism: { ...near(10, 10.6, 70, 3), paddingX: 3 },
    figure: { ...near(10, 10.6, 40, 3), paddingX: 1, paddingY: 6 },
    reference: { ...near(10, 10.6, 70, 3), paddingX: 3 },
  },
};

/** How boxes of a type are set on the page of one project. */
export function pageStyle(type: NodeType, language: Language): TypeStyle {
  const { mostLines: _, ...own } = sizes[language][type];
  return { ...typeStyle(type, language), ...own };
}

/** Most lines that a label of a type is broken into. */
export function mostLines(type: NodeType, language: Language): number {
  return sizes[language][type].mostLines ?? 2;
}
