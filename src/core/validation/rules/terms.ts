import { textLimits } from "../../atlas/limits.ts";
import type { Term } from "../../atlas/schema.ts";
import { sentenceHash } from "../../text/fingerprint.ts";
import { normalisedString } from "../../text/normalise.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import { wordStems } from "../../text/word-stems.ts";
import type { FileRole, Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { ownTexts, tourTexts } from "../own-texts.ts";
import type { Rule } from "../rule.ts";
import { createTermFinder } from "../term-finder.ts";

/** No term stands in the glossary twice, whatever its quotes, widths and spaces. */
export const uniqueTerms: Rule = ({ terms }) => {
  const known = new Set<string>();
  return (terms?.terms ?? []).flatMap(({ zh }, at) => {
    const key = normalisedString(zh) || zh;
    if (!known.has(key)) {
      known.add(key);
      return [];
    }
    return [
      { code: "termDuplicate", file: "terms", path: ["terms", at, "zh"], id: zh, params: { term: zh } },
    ];
  });
};

/**
 * Warns of texts that use a term of the glossary in Chinese and none of its renderings in English, and of terms that no
 * text uses. A rendering is there when its words stand side by side, whatever their case, number, tense and articles.
 */
export const termsRendered: Rule = ({ terms: glossary, tours, nodes, edges, complete, languages }) => {
  const terms = languages.length > 1 ? (glossary?.terms ?? []) : [];
  if (terms.length === 0) return [];
  const termsIn = createTermFinder(terms);
  const keys = new Map(terms.map((term) => [term, term.en.map(spaced).filter((key) => key.trim() !== "")]));
  const used = new Set<Term>();
  const texts = [...ownTexts({ nodes, edges }), ...tourTexts(tours)];
  const astray = texts.flatMap(({ id, text, path, file }) => {
    const found = [...termsIn(text.zh)];
    if (found.length === 0) return [];
    const english = spaced(text.en);
    for (const term of found) used.add(term);
    return found
      .filter((term) => !keys.get(term)?.some((key) => english.includes(key)))
      .map(
        ({ zh, en }): Finding => ({
          code: "termRenderedOtherwise",
          ...(file && { file }),
          path: [...path, "en"],
          id,
          params: { term: zh, renderings: en.join(" · ") },
        }),
      );
  });
  if (!complete) return astray;
  const unused = terms.flatMap((term, at): Finding[] =>
    used.has(term)
      ? []
      : [{ code: "termUnused", file: "terms", path: ["terms", at], id: term.zh, params: { term: term.zh } }],
  );
  return [...astray, ...unused];
};

/** The words of a text, each between blanks, so that whole words can be looked for. */
function spaced(text: string): string {
  return ` ${wordStems(text).join(" ")} `;
}

/** No text of ours equals a sentence of the annotated text, whole or as one of its sentences; titles of sources may. */
export const repeatedSentences: Rule = ({ raw, index, terms, tours }) => {
  if (!index) return [];
  const long = index.sentences.filter(({ length }) => length >= textLimits.sentence);
  const lengths = new Set(long.map(({ length }) => length));
  const byHash = new Map(long.map(({ hash, id }) => [hash, id]));
  const findings: Finding[] = [];
  // Texts that are written many times over are taken apart once.
  const known = new Map<string, readonly string[]>();
  const repeatedIn = (text: string): readonly string[] => {
    const before = known.get(text);
    if (before) return before;
    // What is too long is told as such.
    const split =
      text.length < textLimits.sentence || text.length > textLimits.text
        ? []
        : splitSentences(text).map(({ characters }) => characters);
    const found = (split.length > 1 ? [split.flat(), ...split] : split).flatMap((characters) => {
      const sentence = lengths.has(characters.length) ? byHash.get(sentenceHash(characters)) : undefined;
      return sentence === undefined ? [] : [sentence];
    });
    known.set(text, found);
    return found;
  };
  const look = (file: FileRole) => (text: string, path: JsonPath) => {
    for (const sentence of repeatedIn(text))
      findings.push({ code: "sentenceRepeated", file, path: [...path], params: { sentence } });
  };
  eachText(raw, [], look("graph"));
  eachText(index.sections, ["sections"], look("textIndex"));
  eachText(terms?.terms, ["terms"], look("terms"));
  eachText(tours?.tours, ["tours"], look("tours"));
  return findings;
};

/** Looks at every text within a value, with its path, which is the same list each time and changes afterwards. */
function eachText(
  value: unknown,
  path: (string | number)[],
  look: (text: string, path: JsonPath) => void,
): void {
  if (typeof value === "string") look(value, path);
  if (typeof value !== "object" || value === null) return;
  if (path.length === 3 && path[0] === "sources" && path[2] === "title") return;
  for (const [key, content] of Object.entries(value)) {
    path.push(Array.isArray(value) ? Number(key) : key);
    eachText(content, path, look);
    path.pop();
  }
}
