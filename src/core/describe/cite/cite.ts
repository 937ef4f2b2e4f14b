import { articleSource } from "../../atlas/article-source.ts";
import type { Atlas } from "../../atlas/atlas.ts";
import { claimSentences } from "../../atlas/claim-sentences.ts";
import type { Claim, Source } from "../../atlas/schema.ts";
import type { Language } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { claimOf } from "../../graph/claims.ts";
import type { Path } from "../../graph/shortest-paths.ts";
import { claimPhrase } from "../describe-claim.ts";
import { describeBasis, locatorIn } from "../describe-evidence.ts";
import { describePath } from "../describe-path.ts";
import { listInWords } from "../list-in-words.ts";
import { markTitle, quote } from "../noun.ts";
import { endSentence } from "../piece.ts";

/** What is cited: a node or tie by its id, or a way; the whole atlas where nothing is named. */
export type Cited = string | Path | undefined;

/**
 * A citation, plain text on one line: what is claimed, its basis unless it is stated, every source with author,
 * publisher, date, place and address, then the atlas with its version and, if given, a link. Of the whole atlas: its
 * curators, name, version, date and link.
 */
export function cite(
  atlas: Atlas,
  graph: AtlasGraph,
  cited: Cited,
  language: Language,
  link?: string,
): string {
  const [name, date, by] = [citedAtlas(atlas, language), atlas.graph.updated, atlas.graph.curators[language]];
  const comma = language === "zh" ? "，" : ", ";
  const last = link === undefined ? [] : [link];
  if (cited === undefined)
    return oneLine(`${by}${language === "zh" ? "：" : ", "}${[name, date, ...last].join(comma)}`);
  return oneLine(toldWith(atlas, graph, cited, language, [[name, ...last].join(comma)]));
}

/** What is claimed and what it rests on, as a citation says it before it names the atlas; on one line. */
export function citeClaims(
  atlas: Atlas,
  graph: AtlasGraph,
  cited: Exclude<Cited, undefined>,
  language: Language,
): string {
  return oneLine(toldWith(atlas, graph, cited, language, []));
}

/** A text on one line, without what no line holds. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** The claims in sentences, and in brackets what they rest on and what else belongs there. */
function toldWith(
  atlas: Atlas,
  graph: AtlasGraph,
  cited: Exclude<Cited, undefined>,
  language: Language,
  more: readonly string[],
): string {
  const ids = typeof cited === "string" ? [cited] : cited.hops.flat();
  const evidence = ids.flatMap((id) => claimOf(graph, id).evidence);
  const parts = [...citedSources(atlas, evidence, language), ...more];
  if (typeof cited === "string") {
    const claim = claimOf(graph, cited);
    if (claim.basis !== "stated") parts.unshift(describeBasis(claim, language));
  }
  const said = sentences(graph, cited, language).join(language === "zh" ? "" : " ");
  if (parts.length === 0) return said;
  return language === "zh" ? `${said}（${parts.join("；")}）` : `${said} (${parts.join("; ")})`;
}

/** Each claim of a way brings its own evidence and basis. */
function sentences(graph: AtlasGraph, cited: Exclude<Cited, undefined>, language: Language): string[] {
  if (typeof cited === "string") return [endSentence(claimPhrase(graph, cited, language), language)];
  const { summary, hops } = describePath(graph, cited, language);
  return [summary, ...hops.flatMap(({ claims }) => claims.map(({ sentence }) => sentence))];
}

/** The sources of what is claimed in the atlas's order, each with all the places in it. */
function citedSources(atlas: Atlas, evidence: Claim["evidence"], language: Language): string[] {
  const text = articleSource(atlas)?.id;
  const sentences = claimSentences({ evidence });
  return atlas.graph.sources.flatMap((source) => {
    const locators = evidence.flatMap((one) =>
      "source" in one && one.source === source.id ? [locatorIn(one.locator, language)] : [],
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

function citedAtlas({ graph: { title, version } }: Atlas, language: Language): string {
  const name = language === "zh" ? `脉络图谱${markTitle(title.zh)}` : `Mailuo atlas ${quote(title.en, "en")}`;
  return language === "zh" ? `${name}${version}版` : `${name}, version ${version}`;
}
