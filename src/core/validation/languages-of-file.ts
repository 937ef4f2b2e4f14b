import * as v from "valibot";
import { languagesSchema } from "../atlas/schema.ts";
import { type Language, languages } from "../atlas/vocabulary.ts";
import type { Finding } from "./finding.ts";
import type { JsonPath } from "./json/json-path.ts";

/** The languages that a graph file says it is in: all that there are where it says nothing, or nothing that is one. */
export function languagesOfFile(graph: unknown): readonly Language[] {
  const said: unknown =
    typeof graph === "object" && graph !== null ? Reflect.get(graph, "languages") : undefined;
  const parsed = v.safeParse(languagesSchema, said);
  return parsed.success ? [...new Set(parsed.output)] : languages;
}

/**
 * The words of texts in languages that a file does not say it is in, unless they repeat those in the first that it does;
 * a vocabulary may be in more languages than the atlas.
 */
export function foreignWords(value: unknown, inLanguages: readonly Language[]): Finding[] {
  const findings: Finding[] = [];
  if (inLanguages.length === languages.length) return findings;
  changeTexts(value, [], (text, path) => {
    if (path[0] === "vocabulary") return text;
    for (const language of foreignIn(text, inLanguages))
      findings.push({
        code: "languageForeign",
        path: [...path, language],
        atKey: true,
        params: { language, languages: inLanguages.join(", ") },
      });
    return text;
  });
  return findings;
}

/**
 * A file of an atlas with each of its texts in all languages: what it is not in says the same as the first that it is
 * in, so that whatever reads it finds words, whichever language the reader has chosen.
 */
export function inAllLanguages(value: unknown, inLanguages: readonly Language[]): unknown {
  if (inLanguages.length === languages.length) return value;
  return changeTexts(value, [], (text) => {
    const own = wordsOf(text, inLanguages[0]);
    if (own === undefined) return text;
    const words = languages.map((language) => [language, wordsOf(text, language) ?? own]);
    return { ...text, ...Object.fromEntries(words) };
  });
}

/**
 * A file of an atlas with each of its texts in its languages only; a vocabulary keeps what it says of its own in
 * others. What `inAllLanguages` puts into a sound file this takes out again.
 */
export function onlyInLanguages<T>(value: T, inLanguages: readonly Language[]): T {
  return changeTexts(value, [], (text, path) => {
    const kept = [...inLanguages, ...(path[0] === "vocabulary" ? foreignIn(text, inLanguages) : [])];
    const gone = new Set<string>(languages.filter((language) => !kept.includes(language)));
    return Object.fromEntries(Object.entries(text).filter(([key]) => !gone.has(key)));
  }) as T;
}

/** The languages in which a text says something of its own, though its file does not say that it is in them. */
function foreignIn(text: object, inLanguages: readonly Language[]): Language[] {
  const own = JSON.stringify(wordsOf(text, inLanguages[0]));
  return languages.filter((language) => {
    const words = inLanguages.includes(language) ? undefined : wordsOf(text, language);
    return words !== undefined && JSON.stringify(words) !== own;
  });
}

/** A JSON value with each text in it changed. */
function changeTexts(
  value: unknown,
  path: JsonPath,
  change: (text: object, path: JsonPath) => object,
): unknown {
  if (Array.isArray(value)) return value.map((item, at) => changeTexts(item, [...path, at], change));
  if (typeof value !== "object" || value === null) return value;
  if (languages.some((language) => wordsOf(value, language) !== undefined)) return change(value, path);
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, changeTexts(held, [...path, key], change)]),
  );
}

/** What an object says in a language, in a string or in several; nothing where it is no text. */
function wordsOf(value: object, language: Language | undefined): unknown {
  const words: unknown =
    language !== undefined && Object.hasOwn(value, language) ? Reflect.get(value, language) : undefined;
  return typeof words === "string" || Array.isArray(words) ? words : undefined;
}
