import type { Language } from "../atlas/vocabulary.ts";
import { joiningWords } from "./words.ts";

/** Several things in a sentence: `A、B和C`, `A, B and C`. */
export function listInWords(
  items: readonly string[],
  language: Language,
  joining: keyof typeof joiningWords = "and",
): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const word = joiningWords[joining][language];
  const [separator, join] = language === "zh" ? ["、", word] : [", ", ` ${word} `];
  return `${items.slice(0, -1).join(separator)}${join}${last}`;
}
