import type { Basis, Language } from "../atlas/vocabulary.ts";
import type { TypeDef } from "../vocabulary/vocabulary-schema.ts";

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

/** A type of node within a sentence: one, and several. */
export function typeWords({ label, plural }: TypeDef): { readonly one: Word; readonly several: Word } {
  return { one: smallWords(label), several: smallWords(plural) };
}

/** As within a sentence: a first letter that stands alone as a capital is small. */
export function smallWords({ zh, en }: Word): Word {
  return { zh, en: en.replace(/^\p{Lu}(?!\p{Lu})/u, (letter) => letter.toLowerCase()) };
}

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
