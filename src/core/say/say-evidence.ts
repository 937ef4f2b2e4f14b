import { claimSentences } from "../atlas/claim-sentences.ts";
import type { Claim } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { placeInSource } from "./source-in-words.ts";
import { basisWords, confidenceWords } from "./words.ts";

/** What a claim rests on, as it stands in brackets: `s08, s10; inferred, high confidence`. */
export function sayEvidence(graph: AtlasGraph, claim: Claim, language: Language): string {
  const sources = graph.getAttribute("sources");
  const sentences = claimSentences(claim).join(language === "zh" ? "、" : ", ");
  const places = claim.evidence.flatMap((evidence) =>
    "source" in evidence ? [placeInSource(evidence, sources, language)] : [],
  );
  const evidence = claim.basis === "background" ? [...places, sentences] : [sentences, ...places];
  const parts = [...new Set(evidence.filter((part) => part !== "")), sayBasis(claim, language)];
  // A place may have commas of its own.
  return parts.join(language === "en" ? "; " : places.length > 0 ? "；" : "，");
}

/** The basis of a claim, with how sure it is where it is inferred. */
export function sayBasis({ basis, confidence }: Claim, language: Language): string {
  const word = basisWords[basis][language];
  if (confidence === undefined) return word;
  return `${word}${language === "zh" ? "，" : ", "}${confidenceWords[confidence][language]}`;
}
