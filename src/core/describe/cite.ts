import { articleSource } from "../atlas/article-source.ts";
import type { Atlas } from "../atlas/atlas.ts";
import { claimSentences } from "../atlas/claim-sentences.ts";
import type { Claim, Source } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { claimOf } from "../graph/claim-of.ts";
import { claimPhrase } from "./describe-claim.ts";
import { describeBasis, locatorIn } from "./describe-evidence.ts";
import { listInWords } from "./list-in-words.ts";
import { markTitle, quote } from "./noun.ts";
import { endSentence } from "./piece.ts";

/**
 * The citation of a node's or tie's claim, plain text on one line: the claim, its basis unless it is stated, every
 * source with author, publisher, date, place and address, then the atlas with its version and, if given, a link.
 */
export function cite(atlas: Atlas, graph: AtlasGraph, id: string, language: Language, link?: string): string {
  const claim = claimOf(graph, id);
  const parts = [
    ...(claim.basis === "stated" ? [] : [describeBasis(claim, language)]),
    ...citedSources(atlas, claim, language),
    citedAtlas(atlas, language, link),
  ];
  const said = endSentence(claimPhrase(graph, id, language), language);
  return oneLine(language === "zh" ? `${said}（${parts.join("；")}）` : `${said} (${parts.join("; ")})`);
}

/** The sources of a claim in the atlas's order, each with all the places in it. */
function citedSources(atlas: Atlas, claim: Claim, language: Language): string[] {
  const text = articleSource(atlas)?.id;
  const sentences = claimSentences(claim);
  return atlas.graph.sources.flatMap((source) => {
    const locators = claim.evidence.flatMap((evidence) =>
      "source" in evidence && evidence.source === source.id ? [locatorIn(evidence.locator, language)] : [],
    );
    const places = [...new Set(locators)];
    if (source.id === text && sentences.length > 0) places.unshift(describeSentences(sentences, language));
    return places.length > 0 ? [citedSource(source, places, language)] : [];
  });
}

/** A source in one line: author, title, publisher, date, the places in it, address. */
export function citedSource(source: Source, places: readonly string[], language: Language): string {
  const author = source.author?.[language];
  const publisher = source.publisher[language];
  const title = source.title[language];
  const rest = [
    ...(publisher === author ? [] : [publisher]),
    source.published ?? (source.accessed && accessed[language](source.accessed)),
    ...places,
    source.url,
  ].filter((part) => part !== undefined);
  if (language === "zh") return [`${author ? `${author}：` : ""}${markTitle(title)}`, ...rest].join("，");
  return [...(author ? [author] : []), quote(title, "en"), ...rest].join(", ");
}

const accessed: Readonly<Record<Language, (date: string) => string>> = {
  zh: (date) => `${date}查阅`,
  en: (date) => `accessed ${date}`,
};

/** `第8、10句`, `sentences 8 and 10`; an id that has no number is told as it is. */
function describeSentences(ids: readonly string[], language: Language): string {
  const numbers = ids.map((id) => /^s0*(\d+)$/.exec(id)?.[1] ?? id);
  if (language === "zh") return `第${numbers.join("、")}句`;
  return `${numbers.length === 1 ? "sentence" : "sentences"} ${listInWords(numbers, "en")}`;
}

function citedAtlas({ graph: { title, version } }: Atlas, language: Language, link?: string): string {
  const name = language === "zh" ? `脉络图谱${markTitle(title.zh)}` : `Mailuo atlas ${quote(title.en, "en")}`;
  const versioned = language === "zh" ? `${name}${version}版` : `${name}, version ${version}`;
  return link === undefined ? versioned : `${versioned}${language === "zh" ? "，" : ", "}${link}`;
}

function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}
