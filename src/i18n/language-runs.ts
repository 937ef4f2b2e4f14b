import { languageTag } from "./language-tag.ts";
import type { Language } from "./text.ts";

/** A piece of a text, with its language where that is not the text's. */
export interface LanguageRun {
  readonly text: string;
  readonly lang?: string;
}

// Chinese with the numbers and brackets between its characters; in Chinese, two or more Latin words.
const foreign: Readonly<Record<Language, RegExp>> = {
  en: /\p{Script=Han}(?:[\p{Script=Han}\d\u3000-\u303f\uff00-\uffef·]*[\p{Script=Han}\u3000-\u303f\uff00-\uffef])?/gu,
  zh: /[A-Za-z][A-Za-z.,;:'’()\d-]*(?: [A-Za-z.,;:'’()\d-]+)+/g,
};

/** A text in one of our languages, cut where it goes over into the other; joined, the runs are the text. */
export function languageRuns(text: string, language: Language): readonly LanguageRun[] {
  const other = languageTag(language === "zh" ? "en" : "zh");
  const runs: LanguageRun[] = [];
  let at = 0;
  for (const { 0: found, index } of text.matchAll(foreign[language])) {
    if (index > at) runs.push({ text: text.slice(at, index) });
    runs.push({ text: found, lang: other });
    at = index + found.length;
  }
  if (at < text.length) runs.push({ text: text.slice(at) });
  return runs;
}
