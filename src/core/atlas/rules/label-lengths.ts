import type { Finding } from "../finding.ts";
import { characterCode } from "../json/odd-character.ts";
import { textLimits } from "../limits.ts";
import type { Placed } from "../parts.ts";
import type { Rule } from "../rule.ts";
import type { AtlasGroup, AtlasNode, Text } from "../schema.ts";
import { languages } from "../vocabulary.ts";

/** What is drawn by its label: a group has nothing else. */
type Labelled = AtlasGroup & Partial<Pick<AtlasNode, "lines" | "name" | "alias">>;

/** What has no place in a name, which stands on one line: line breaks, tabs, and characters that are not seen. */
const unseen = /(?!\p{VS})[\t\n\r\u2028\u2029\p{DI}]/u;

/**
 * Names are of one line and all that is in them is seen; labels are short enough to be drawn; hand-made lines say what
 * the label says. What is drawn is a line: an official title that has no shorter form is broken by hand into two lines,
 * each within the limit.
 */
export const labelLengths: Rule = ({ groups, nodes }) =>
  [...groups, ...nodes].flatMap(({ id, value, path }: Placed<Labelled>): Finding[] => [
    ...unseenIn(value).map(
      ({ at, character }): Finding => ({
        code: "labelCharacter",
        path: [...path, ...at],
        id,
        params: { character },
      }),
    ),
    ...languages.flatMap((language): Finding[] => {
      const findings: Finding[] = [];
      const { label, lines } = value;
      const broken = lines?.[language];
      const length = [...label[language]].length;
      const limit = textLimits.label[language];
      const drawn = broken?.length === 2 ? broken : [label[language]];
      if (drawn.some((line) => [...line].length > limit)) {
        const params = { language, length, limit };
        findings.push({ code: "labelTooLong", path: [...path, "label", language], id, params });
      }
      if (broken && unspaced(broken.join("")) !== unspaced(label[language])) {
        findings.push({ code: "linesDiffer", path: [...path, "lines", language], id, params: { language } });
      }
      return findings;
    }),
  ]);

/** Whether a label keeps to its length in both languages. */
export function labelFits(label: Text): boolean {
  // Twice as many UTF-16 units as characters at the most, so that an endless one is not taken apart.
  return languages.every(
    (language) =>
      label[language].length <= 2 * textLimits.label[language] &&
      [...label[language]].length <= textLimits.label[language],
  );
}

function unseenIn({ label, name, alias }: Labelled) {
  return languages.flatMap((language) =>
    [
      { at: ["label", language], text: label[language] },
      { at: ["name", language], text: name?.[language] ?? "" },
      ...(alias?.[language] ?? []).map((text, index) => ({ at: ["alias", language, index], text })),
    ].flatMap(({ at, text }) => {
      const character = characterCode(unseen.exec(text)?.[0]);
      return character === undefined ? [] : [{ at, character }];
    }),
  );
}

function unspaced(text: string): string {
  return text.replace(/\s+/gu, "");
}
