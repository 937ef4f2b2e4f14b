import type { Language, NodeType } from "../../core/atlas/vocabulary.ts";
import { type TypeStyle, typeStyle } from "../type-style.ts";

type Changes = Partial<TypeStyle>;

/** Near nodes at full size, outlined like everything else. */
const near = (fontSize: number, lineHeight: number, maxLine: number): Changes => ({
  fontSize,
  lineHeight,
  maxLine,
  paddingX: 6,
  paddingY: 2.6,
  strokeWidth: 0.9,
});

/** What lanes change in the map's sizes: labels of measures on one line, since height is what a page of lanes costs. */
const changes: Readonly<Record<Language, Partial<Record<NodeType, Changes>>>> = {
  zh: {
    measure: { maxLine: 170, paddingX: 7, paddingY: 4 },
    mechanism: near(11, 13.4, 150),
    figure: near(11, 13, 78),
    reference: near(11, 13.4, 150),
  },
  en: {
    project: { maxLine: 150 },
    measure: { maxLine: 220, paddingX: 7, paddingY: 4 },
    mechanism: near(10.6, 12.4, 190),
    figure: near(10.6, 12, 84),
    reference: near(10.6, 12.4, 190),
  },
};

/** How boxes of a type are set in the lanes. */
export function laneStyle(type: NodeType, language: Language): TypeStyle {
  return { ...typeStyle(type, language), ...changes[language][type] };
}
