import { articleSource } from "../atlas/article-source.ts";
import type { Atlas } from "../atlas/atlas.ts";
import type { Evidence, Id, IndexedSentence, PrimaryEvidence, Text } from "../atlas/schema.ts";
import { languages as allLanguages } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { claimOf } from "../graph/claims.ts";
import { claimPhrase } from "./describe-claim.ts";
import { endSentence } from "./piece.ts";

/** What a copy says where evidence points, and what stands around it. */
type QuoteOf = (
  evidence: PrimaryEvidence,
) => { readonly exact: string; readonly prefix: string; readonly suffix: string } | undefined;

const tags = { zh: "zh-Hans", en: "en" } as const;

/**
 * Every piece of evidence as a W3C Web Annotation, in one file of JSON-LD: what is claimed, in the languages of the
 * atlas, and where it stands. Of the text itself it has no word: a place is told by its position in the normalised text, and by the digest
 * of its sentence and the position in that; only where a copy is asked for quotes, by its words too, and then the file
 * says that they are not free. Linear in the evidence.
 */
export function annotations(atlas: Atlas, graph: AtlasGraph, quoteOf?: QuoteOf): string {
  const { id, title, version, updated, curators, licence, languages = allLanguages } = atlas.graph;
  const said = (text: Text) => languages.map((language) => text[language]).join(" · ");
  const collection = `urn:mailuo:${id}:${encodeURIComponent(version)}`;
  const target = targetIn(atlas, quoteOf);
  const items = [...graph.nodes(), ...graph.edges()].flatMap((claimed) => {
    const claim = claimOf(graph, claimed);
    return claim.evidence.map((evidence, at) => ({
      id: `${collection}:${claimed}:${at + 1}`,
      type: "Annotation",
      motivation: graph.hasEdge(claimed) ? "linking" : "describing",
      body: languages.map((language) => ({
        type: "TextualBody",
        value: endSentence(claimPhrase(graph, claimed, language), language),
        format: "text/plain",
        language: tags[language],
      })),
      // An inference is told as one wherever it goes.
      "mailuo:basis": claim.basis,
      ...(claim.confidence !== undefined && { "mailuo:confidence": claim.confidence }),
      ...sameAs(graph, claimed),
      target: target(evidence),
    }));
  });
  const file = {
    "@context": [
      "http://www.w3.org/ns/anno.jsonld",
      { mailuo: "urn:mailuo:terms:", skos: "http://www.w3.org/2004/02/skos/core#" },
    ],
    id: collection,
    type: "AnnotationCollection",
    label: said(title),
    creator: { type: "Organization", name: said(curators) },
    modified: `${updated}T00:00:00Z`,
    "dcterms:rights": quoteOf ? `${licence.prose}; ${quoted}` : licence.prose,
    total: items.length,
    first: { id: `${collection}:page-1`, type: "AnnotationPage", startIndex: 0, items },
  };
  return `${JSON.stringify(file, null, 1)}\n`;
}

/** Where the same thing stands elsewhere, of a node that says so. */
function sameAs(graph: AtlasGraph, claimed: Id): object {
  const same = graph.hasNode(claimed) ? graph.getNodeAttribute(claimed, "node").sameAs : undefined;
  return same ? { "skos:exactMatch": same.map((id) => ({ id })) } : {};
}

/** What is said of the rights to quotes. */
const quoted =
  "quotes are the words of the text, which belong to its publisher: not to be published with this file · 引文是原文的文字，权利属于发布者，请勿随本文件公开";

/** Where a piece of evidence stands, as the target of an annotation. */
function targetIn(atlas: Atlas, quoteOf: QuoteOf = () => undefined): (evidence: Evidence) => object {
  const addresses = new Map(atlas.graph.sources.map(({ id, url }) => [id, url]));
  const addressOf = (source: string | undefined) =>
    addresses.get(source ?? "") ?? `urn:mailuo:${atlas.graph.id}:source:${source ?? "text"}`;
  const article = addressOf(articleSource(atlas)?.id);
  const sentences = new Map(atlas.textIndex?.sentences.map((sentence) => [sentence.id, sentence]));
  return (evidence) => {
    if ("source" in evidence)
      return {
        type: "SpecificResource",
        source: addressOf(evidence.source),
        "mailuo:locator": evidence.locator,
      };
    const sentence = sentences.get(evidence.sentence);
    return {
      type: "SpecificResource",
      source: article,
      "mailuo:sentence": evidence.sentence,
      ...(sentence && {
        selector: [...selectorsOf(sentence, evidence.span), ...quoteSelectors(quoteOf(evidence))],
      }),
    };
  };
}

/** By the words themselves, where a copy has them. */
function quoteSelectors(quote: ReturnType<QuoteOf>): readonly object[] {
  return quote ? [{ type: "TextQuoteSelector", ...quote }] : [];
}

/** Two ways to find the same characters: counted from the beginning of the text, or from that of the recognised sentence. */
function selectorsOf(
  { start, length, hash }: IndexedSentence,
  [from, to]: readonly [number, number] = [0, length],
): readonly object[] {
  // Counted in what is left of a text once it is normalised, not in its raw characters.
  const position = (first: number, end: number) => ({
    type: "TextPositionSelector",
    start: first,
    end,
    "dcterms:conformsTo": "urn:mailuo:terms:norm-1",
  });
  return [
    position(start + from, start + to),
    {
      type: "mailuo:DigestSelector",
      "mailuo:algorithm": "sha-256-64 over norm-1",
      "mailuo:digest": hash,
      "mailuo:length": length,
      refinedBy: position(from, to),
    },
  ];
}
