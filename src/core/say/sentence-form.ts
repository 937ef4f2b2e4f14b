import type { Language } from "../atlas/vocabulary.ts";

/** A phrase as it begins a sentence: in English with a capital. */
export function beginSentence(phrase: string, language: Language): string {
  return language === "en" ? phrase.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()) : phrase;
}

/** A phrase with its full stop; one that ends a sentence already stays as it is. */
export function endSentence(phrase: string, language: Language): string {
  if (language === "zh") return /[。！？]$/u.test(phrase) ? phrase : `${phrase}。`;
  return /[.!?]$/.test(phrase) ? phrase : `${phrase}.`;
}

/** A phrase as a sentence with a remark in brackets, which stands after the Chinese and before the English full stop. */
export function withRemark(phrase: string, remark: string, language: Language): string {
  return language === "zh" ? `${endSentence(phrase, "zh")}（${remark}）` : `${phrase} (${remark}).`;
}
