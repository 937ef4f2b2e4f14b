import type { Language } from "../atlas/vocabulary.ts";
import { joiningWords } from "./words.ts";

/** Several things in a sentence: `A、B和C`, `A, B and C`. */
export function listInWords(
  items: readonly string[],
  language: Language,
  joining: keyof typeof joiningWords = "and",
): string {
  const joints = listJoints(items.length, language, undefined, joining);
  return items.map((item, at) => `${item}${joints[at] ?? ""}`).join("");
}

/** What stands after each of several things in a sentence but the last; the last two may be joined otherwise. */
export function listJoints(
  count: number,
  language: Language,
  last?: string,
  joining: keyof typeof joiningWords = "and",
): string[] {
  const word = joiningWords[joining][language];
  const [separator, join] = language === "zh" ? ["、", last ?? word] : [", ", last ?? ` ${word} `];
  return Array.from({ length: Math.max(0, count - 1) }, (_, at) => (at === count - 2 ? join : separator));
}
