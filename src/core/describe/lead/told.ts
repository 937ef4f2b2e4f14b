import type { Id } from "../../atlas/schema.ts";
import type { Language } from "../../atlas/vocabulary.ts";
import type { AtlasGraph } from "../../graph/build-graph.ts";
import { listJoints } from "../list-in-words.ts";
import { nounOf } from "../noun.ts";
import { fillPieces, type Piece } from "../piece.ts";
import { basisWords } from "../words.ts";
import { alike, byDefaultWords, type Words } from "./lead-words.ts";

/** A stretch of a lead sentence and the ties that it tells. */
export interface Told {
  readonly pieces: readonly Piece[];
  readonly edges: readonly string[];
}

/** A node to be named, because of which tie, and whether the tie is its own. */
export interface Item {
  readonly id: Id;
  readonly edge?: string;
  readonly byDefault?: boolean;
}

/** How many are named before the rest is counted: what is asked for is mostly among them. */
const most = 6;

/** Nodes in a sentence, those that are stated first, each with a remark where it is not; many are named in part. */
export function tellItems(graph: AtlasGraph, all: readonly Item[], language: Language): Told {
  const items = [...all].sort(
    (a, b) => Number(remarkOn(graph, a, language) !== "") - Number(remarkOn(graph, b, language) !== ""),
  );
  // One more is named rather than counted.
  const shown = items.length > most + 1 ? items.slice(0, most) : items;
  const [common] = new Set(items.map((item) => remarkOn(graph, item, language)));
  const shared = items.every((item) => remarkOn(graph, item, language) === common);
  const names = shown.map((item): Piece[] => {
    const name = { text: nounOf(graph, item.id, language).name, id: item.id };
    return shared ? [name] : [name, ...inBrackets(remarkOn(graph, item, language), language)];
  });
  const more = items.length - shown.length;
  if (more > 0 && language === "en") names.push([{ text: `${more} more` }]);
  const joints = listJoints(names.length, language, more > 0 && language === "zh" ? "、" : undefined);
  const pieces = names.flatMap((name, at) => [...name, ...(joints[at] ? [{ text: joints[at] }] : [])]);
  if (more > 0 && language === "zh") pieces.push({ text: ofSoMany(graph, items) });
  if (shared && common) {
    const remark = items.length > 1 ? alike[language](common, items.length) : common;
    pieces.push(...inBrackets(remark, language));
  }
  return { pieces, edges: shown.flatMap(({ edge }) => edge ?? []) };
}

/** Words with their places filled, told of a subject that is one or several. */
export function tell(
  words: Words,
  places: Readonly<Record<string, Told>>,
  language: Language,
  several = false,
): Told {
  const template = words[language].replace(/\[([^|\]]*)\|([^\]]*)\]/g, several ? "$2" : "$1");
  const pieces = Object.fromEntries(Object.entries(places).map(([name, told]) => [name, told.pieces]));
  return {
    pieces: fillPieces(template, pieces),
    edges: Object.values(places).flatMap(({ edges }) => edges),
  };
}

/** One stretch after another. */
export function joinTold(told: readonly Told[], separator = ""): Told {
  return {
    pieces: told.flatMap(({ pieces }, at) => [
      ...(at > 0 && separator !== "" ? [{ text: separator }] : []),
      ...pieces,
    ]),
    edges: told.flatMap(({ edges }) => edges),
  };
}

function remarkOn(graph: AtlasGraph, { edge, byDefault = false }: Item, language: Language): string {
  const basis = edge === undefined ? "stated" : graph.getEdgeAttribute(edge, "edge").basis;
  return [
    ...(byDefault ? [byDefaultWords[language]] : []),
    ...(basis === "stated" ? [] : [basisWords[basis][language]]),
  ].join(language === "zh" ? "，" : ", ");
}

function inBrackets(remark: string, language: Language): Piece[] {
  if (remark === "") return [];
  return [{ text: language === "zh" ? `（${remark}）` : ` (${remark})` }];
}

function ofSoMany(graph: AtlasGraph, items: readonly Item[]): string {
  const types = new Set(items.map(({ id }) => graph.getNodeAttribute(id, "type")));
  const [type] = types;
  return `等${items.length}${type === undefined || types.size > 1 ? "项" : type.classifier}`;
}
