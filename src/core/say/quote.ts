import type { Language } from "../atlas/vocabulary.ts";

/** A text in quotation marks, those inside it being single ones; English ones are straight, as in the interface. */
export function quote(text: string, language: Language): string {
  if (language === "zh") return `“${text.replaceAll("“", "‘").replaceAll("”", "’")}”`;
  return `"${text.replace(/["“”]/g, "'")}"`;
}

/** A Chinese title in its marks, those inside it being single ones; one that brings its own stays as it is. */
export function markTitle(title: string): string {
  if (title.startsWith("《")) return title;
  return `《${title.replaceAll("《", "〈").replaceAll("》", "〉")}》`;
}
