import { textLimits } from "../../atlas/limits.ts";
import type { AtlasGroup, AtlasNode, Text } from "../../atlas/schema.ts";
import { languages as allLanguages, type Language } from "../../atlas/vocabulary.ts";
import { normalise, normalisedString } from "../../text/normalise.ts";
import type { Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { characterCode } from "../json/odd-character.ts";
import type { Placed } from "../parts.ts";
import type { Rule, RuleInput } from "../rule.ts";

/** What is drawn by its label: a group has nothing else. */
type Labelled = AtlasGroup & Partial<Pick<AtlasNode, "type" | "lines" | "name" | "alias">>;

/** What has no place in a name, which stands on one line: line breaks, tabs, and characters that are not seen. */
const unseen = /(?!\p{VS})[\t\n\r\u2028\u2029\p{DI}]/u;

/**
 * Names are of one line and all that is in them is seen; labels are short enough to be drawn; hand-made lines say what
 * the label says. What is drawn is a line: an official title that has no shorter form is broken by hand into two lines,
 * each within the limit.
 */
export const labelLengths: Rule = ({ groups, nodes, vocabulary, languages }) =>
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
      const { type, label, lines } = value;
      const broken = lines?.[language];
      const length = [...label[language]].length;
      const { maxLabel = textLimits.label } = type === undefined ? {} : vocabulary.type(type);
      const limit = maxLabel[language];
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
function labelFits(label: Text): boolean {
  // Twice as many UTF-16 units as characters at the most, so that an endless one is not taken apart.
  return allLanguages.every(
    (language) =>
      label[language].length <= 2 * textLimits.label[language] &&
      [...label[language]].length <= textLimits.label[language],
  );
}

function unseenIn({ label, name, alias }: Labelled) {
  return allLanguages.flatMap((language) =>
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

// Shorter names differ in one character and mean different things.
const leastLength = 5;

/**
 * Warns of labels that look like two names of one thing: in Chinese the same characters in another order or with one
 * more, in English the same words but for order, number and small words. One pass: labels meet under common keys. Labels
 * that are too long are told as such and left out here: the work grows with the square of the length.
 */
export const nearLabels: Rule = ({ nodes: all, languages }) => {
  const nodes = all.filter(({ value: { label } }) => labelFits(label));
  const chinese = new Map<string, string>();
  const english = new Map<string, string>();
  const told = new Set<string>();
  for (const { id, value } of nodes) {
    const label = normalise(value.label.zh).characters;
    if (languages.includes("zh") && label.length >= leastLength && !chinese.has(sorted(label)))
      chinese.set(sorted(label), id);
    const words = wordKey(value.label.en);
    if (!english.has(words)) english.set(words, id);
  }
  return nodes.flatMap(({ id, value, path }): Finding[] => {
    const label = normalise(value.label.zh).characters;
    const shorter = label.map((_, at) => sorted(label.toSpliced(at, 1)));
    const others = [
      ...[sorted(label), ...shorter].map((key) => chinese.get(key)),
      english.get(wordKey(value.label.en)),
    ];
    const other = others.find((found) => found !== undefined && found !== id);
    if (other === undefined || told.has(`${other} ${id}`)) return [];
    told.add(`${id} ${other}`);
    return [{ code: "labelNearDuplicate", path: [...path, "label"], id, params: { other } }];
  });
};

function sorted(characters: readonly string[]): string {
  return characters.toSorted().join("");
}

function wordKey(label: string): string {
  const words = label.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return words
    .filter((word) => !/^(a|an|the|of|for|to|and|in|on|by|with)$/.test(word))
    .map((word) => word.replace(/(?<=\p{L}{3})s$/u, ""))
    .toSorted()
    .join(" ");
}

/** No two nodes have the same label or alias, whatever their quotes, widths and spaces. */
export const uniqueLabels: Rule = ({ nodes, languages }) =>
  languages.flatMap((language) => {
    const owners = new Map<string, string>();
    return names({ nodes }, language).flatMap(({ id, name, path }): Finding[] => {
      const key = normalisedString(name) || name;
      const other = owners.get(key);
      if (other === undefined) owners.set(key, id);
      if (other === undefined || other === id) return [];
      return [{ code: "labelDuplicate", path, id, params: { name, other, language } }];
    });
  });

function names({ nodes }: Pick<RuleInput, "nodes">, language: Language) {
  return nodes.flatMap(
    ({ id, value: { label, alias }, path }): { id: string; name: string; path: JsonPath }[] => [
      { id, name: label[language], path: [...path, "label", language] },
      ...(alias?.[language] ?? []).map((name, at) => ({ id, name, path: [...path, "alias", language, at] })),
    ],
  );
}
