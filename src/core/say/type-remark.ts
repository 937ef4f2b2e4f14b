import type { AtlasNode } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import { typeWords } from "./words.ts";

/** What a node is, in brackets to follow its label; nothing where the label ends with that word. */
export function typeRemark({ label, type }: AtlasNode, language: Language): string {
  const word = typeWords[type].one[language];
  if (label[language].toLowerCase().endsWith(word)) return "";
  return language === "zh" ? `（${word}）` : ` (${word})`;
}
