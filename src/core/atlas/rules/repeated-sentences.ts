import { sentenceHash } from "../../text/fingerprint.ts";
import { splitSentences } from "../../text/split-sentences.ts";
import type { FileRole, Finding } from "../finding.ts";
import type { JsonPath } from "../json/json-path.ts";
import { textLimits } from "../limits.ts";
import type { Rule } from "../rule.ts";

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
