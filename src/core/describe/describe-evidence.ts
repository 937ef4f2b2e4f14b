import { claimSentences } from "../atlas/claim-sentences.ts";
import type { BackgroundEvidence } from "../atlas/schema/graph-file.ts";
import type { Claim, Source } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { markTitle } from "./noun.ts";
import { basisWords, confidenceWords } from "./words.ts";

/** What a claim rests on, as it stands in brackets: `s08, s10; inferred, high confidence`. */
export function describeEvidence(graph: AtlasGraph, claim: Claim, language: Language): string {
  const sources = graph.getAttribute("sources");
  const sentences = claimSentences(claim).join(language === "zh" ? "、" : ", ");
  const places = claim.evidence.flatMap((evidence) =>
    "source" in evidence ? [placeInSource(evidence, sources, language)] : [],
  );
  const evidence = claim.basis === "background" ? [...places, sentences] : [sentences, ...places];
  const parts = [...new Set(evidence.filter((part) => part !== "")), describeBasis(claim, language)];
  // A place may have commas of its own.
  return parts.join(language === "en" ? "; " : places.length > 0 ? "；" : "，");
}

/** The basis of a claim, with how sure it is where it is inferred. */
export function describeBasis({ basis, confidence }: Claim, language: Language): string {
  const word = basisWords[basis][language];
  if (confidence === undefined) return word;
  return `${word}${language === "zh" ? "，" : ", "}${confidenceWords[confidence][language]}`;
}

/** Where in a source something stands: its short title and the place; of a source that is missing, its id. */
export function placeInSource(
  { source: id, locator }: BackgroundEvidence,
  sources: readonly Source[],
  language: Language,
): string {
  const source = sources.find((other) => other.id === id);
  const place = locatorIn(locator, language);
  const title = source ? shortTitle(source.title[language]) : id;
  if (language === "en") return `${title}, ${place}`;
  return `${source ? markTitle(title) : title}${place.startsWith("第") ? "" : "，"}${place}`;
}

/** The half of a locator that is for a language, where it is written for both as `第5条 / Art. 5`; else all of it. */
export function locatorIn(locator: string, language: Language): string {
  const [zh, en, ...more] = locator.split(" / ");
  if (zh === undefined || en === undefined || more.length > 0) return locator;
  const forBoth = /\p{Script=Han}/u.test(zh) && !/\p{Script=Han}/u.test(en);
  if (!forBoth) return locator;
  return language === "zh" ? zh : en;
}

/** A title without the pages that the locator gives and without a remark in brackets at its end. */
function shortTitle(title: string): string {
  const short = title
    .replace(/[，,]\s*(?:第|pp?\.\s*)\d[^，,]*$/u, "")
    .replace(/\s*[(（][^()（）]*[)）]$/u, "")
    .trim();
  return short === "" ? title : short;
}
