import type { Finding } from "../finding.ts";
import type { Rule } from "../rule.ts";

/** A curator's copy is the text that was indexed, sentence by sentence; told once, at the first that differs. */
export const sameText: Rule = ({ copy, index }) => {
  if (!copy || !index) return [];
  const length = Math.max(copy.length, index.sentences.length);
  for (let at = 0; at < length; at++) {
    if (copy[at]?.hash === index.sentences[at]?.hash) continue;
    const params = {
      sentence: (copy[at] ?? index.sentences[at])?.id ?? "",
      here: copy.length,
      indexed: index.sentences.length,
    };
    const finding: Finding = { code: "textDiffers", file: "text", path: [], offset: 0, params };
    return [finding];
  }
  return [];
};
