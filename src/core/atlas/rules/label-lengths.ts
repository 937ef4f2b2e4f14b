import type { Finding } from "../finding.ts";
import { textLimits } from "../limits.ts";
import type { Rule } from "../rule.ts";
import { languages } from "../vocabulary.ts";

/**
 * Labels are short enough to be drawn, and hand-made lines say what the label says. What is drawn is a line: an official
 * title that has no shorter form is broken by hand into two lines, each within the limit.
 */
export const labelLengths: Rule = ({ nodes }) =>
  nodes.flatMap(({ id, value: { label, lines }, path }) =>
    languages.flatMap((language) => {
      const findings: Finding[] = [];
      const broken = lines?.[language];
      const length = [...label[language]].length;
      const limit = textLimits.label[language];
      const drawn = broken?.length === 2 ? broken : [label[language]];
      if (drawn.some((line) => [...line].length > limit)) {
        findings.push({
          code: "labelTooLong",
          path: [...path, "label", language],
          id,
          params: { language, length, limit },
        });
      }
      if (broken && unspaced(broken.join("")) !== unspaced(label[language])) {
        findings.push({ code: "linesDiffer", path: [...path, "lines", language], id, params: { language } });
      }
      return findings;
    }),
  );

function unspaced(text: string): string {
  return text.replace(/\s+/gu, "");
}
