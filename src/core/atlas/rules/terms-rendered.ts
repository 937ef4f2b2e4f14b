import { wordStems } from "../../text/word-stems.ts";
import type { Finding } from "../finding.ts";
import { ownTexts } from "../own-texts.ts";
import type { Rule } from "../rule.ts";
import type { Term } from "../schema.ts";
import { createTermFinder } from "../term-finder.ts";
import { tourTexts } from "../tour-texts.ts";

/**
 * Warns of texts that use a term of the glossary in Chinese and none of its renderings in English, and of terms that no
 * text uses. A rendering is there when its words stand side by side, whatever their case, number, tense and articles.
 */
export const termsRendered: Rule = ({ terms: glossary, tours, nodes, edges, complete }) => {
  const terms = glossary?.terms ?? [];
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
