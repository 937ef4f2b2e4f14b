import type { Language } from "./text.ts";

/** The BCP 47 tag of a language, for `lang` attributes. */
export function languageTag(language: Language): string {
  return language === "zh" ? "zh-Hans" : "en";
}
