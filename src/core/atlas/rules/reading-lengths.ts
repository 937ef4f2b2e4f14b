import { syllableCount, syllablesOf } from "../../search/pinyin/spell.ts";
import type { Rule } from "../rule.ts";

/** A reading that corrects the automatic one has a syllable for each Chinese character of the label. */
export const readingLengths: Rule = ({ nodes }) =>
  nodes.flatMap(({ id, value: { label, pinyin = [] }, path }) => {
    const expected = syllableCount(label.zh);
    return pinyin.flatMap((reading, at) => {
      const length = syllablesOf(reading).length;
      if (length === expected) return [];
      return [
        { code: "readingLength", path: [...path, "pinyin", at], id, params: { reading, length, expected } },
      ];
    });
  });
