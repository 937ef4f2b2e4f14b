import type { Basis, Language, NodeType } from "../atlas/vocabulary.ts";

/** A word in each language. */
type Word = Readonly<Record<Language, string>>;

/** What a claim rests on, after its evidence. */
export const basisWords: Readonly<Record<Basis, Word>> = {
  stated: { zh: "原文所述", en: "stated" },
  background: { zh: "背景知识", en: "background" },
  inferred: { zh: "编者推断", en: "inferred" },
};

/** How sure an inference is, after its basis. */
export const confidenceWords: Readonly<Record<"high" | "medium" | "low", Word>> = {
  high: { zh: "把握较大", en: "high confidence" },
  medium: { zh: "把握中等", en: "medium confidence" },
  low: { zh: "把握较小", en: "low confidence" },
};

/** A type of node: one, several, and in Chinese the classifier for counting it. */
export const typeWords: Readonly<Record<NodeType, { one: Word; several: Word; classifier: string }>> = {
  project: { one: { zh: "工程", en: "project" }, several: { zh: "工程", en: "projects" }, classifier: "项" },
  organ: { one: { zh: "机关", en: "organ" }, several: { zh: "机关", en: "organs" }, classifier: "种" },
  strand: { one: { zh: "条线", en: "strand" }, several: { zh: "条线", en: "strands" }, classifier: "个" },
  measure: { one: { zh: "举措", en: "measure" }, several: { zh: "举措", en: "measures" }, classifier: "项" },
  institution: {
    one: { zh: "机构与人员", en: "institution" },
    several: { zh: "机构与人员", en: "institutions" },
    classifier: "个",
  },
  mechanism: {
    one: { zh: "机制", en: "mechanism" },
    several: { zh: "机制", en: "mechanisms" },
    classifier: "项",
  },
  figure: { one: { zh: "数字", en: "figure" }, several: { zh: "数字", en: "figures" }, classifier: "个" },
  reference: {
    one: { zh: "依据与文献", en: "reference" },
    several: { zh: "依据与文献", en: "references" },
    classifier: "项",
  },
};

/** What joins the last two of several. */
export const joiningWords = {
  and: { zh: "和", en: "and" },
  or: { zh: "或", en: "or" },
} as const satisfies Record<string, Word>;

/** A number of ties in words: "no ties", "1 tie", "12 ties". */
export function countTies(count: number, language: Language): string {
  if (language === "zh") return `${count}条连线`;
  return count === 1 ? "1 tie" : `${count} ties`;
}
