import type { Atlas } from "../../atlas/atlas.ts";
import type { Language } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { edgePhrase } from "../describe-edge.ts";
import { describePath } from "../describe-path.ts";
import { type Cited, citeClaims, oneLine } from "./cite.ts";

/** A citation as reference managers keep it, in one language; every text is on one line. */
export interface CitationRecord {
  /** By which papers cite it: Latin letters, digits, `.`, `:`, `_` and hyphens. */
  readonly key: string;
  /** A part of the atlas stands at its own address; the atlas itself is data. */
  readonly kind: "part" | "atlas";
  readonly title: string;
  /** Who made the atlas, as written: an institution or a person, not taken apart into names. */
  readonly author: string;
  /** Year, month, day, as far as they are known. */
  readonly issued: readonly string[];
  readonly publisher: string;
  /** The atlas that a part is of. */
  readonly container?: string;
  readonly version: string;
  readonly url?: string;
  /** As a language tag. */
  readonly language: string;
  /** The claim in a sentence with its sources and the numbers of their sentences; of the atlas, what it is. */
  readonly note: string;
}

const publisher = { zh: "脉络", en: "Mailuo" } as const;
const tags = { zh: "zh-Hans", en: "en" } as const;

/** What reference managers are told of a part of the atlas or of all of it; the parts of the record that all formats share. */
export function citationRecord(
  atlas: Atlas,
  graph: AtlasGraph,
  cited: Cited,
  language: Language,
  link?: string,
): CitationRecord {
  const { id, title, curators, version, updated, description } = atlas.graph;
  const whole = cited === undefined;
  return {
    key: [id, ...keyOf(cited)].join(":").replace(/[^\w.:-]+/g, "-"),
    kind: whole ? "atlas" : "part",
    title: oneLine(whole ? title[language] : titleOf(graph, cited, language)),
    author: oneLine(curators[language]),
    issued: updated.split("-"),
    publisher: publisher[language],
    ...(!whole && { container: oneLine(title[language]) }),
    version: oneLine(version),
    ...(link !== undefined && { url: oneLine(link) }),
    language: tags[language],
    note: whole ? oneLine(description[language]) : citeClaims(atlas, graph, cited, language),
  };
}

function keyOf(cited: Cited): string[] {
  if (cited === undefined) return [];
  return typeof cited === "string" ? [cited] : [`${cited.nodes.at(0)}..${cited.nodes.at(-1)}`];
}

/** What a reference list calls it: a node by its label, a tie and a way by a sentence without its full stop. */
function titleOf(graph: AtlasGraph, cited: Exclude<Cited, undefined>, language: Language): string {
  if (typeof cited !== "string") return describePath(graph, cited, language).summary.replace(/[.。]$/u, "");
  if (graph.hasNode(cited)) return graph.getNodeAttribute(cited, "node").label[language];
  return edgePhrase(graph, cited, language);
}
