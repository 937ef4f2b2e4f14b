import type { Id } from "../atlas/schema.ts";
import { type Language, languages } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { sayAmount } from "../say/say-amount.ts";
import { sayEdge } from "../say/say-edge.ts";
import type { RelationDef } from "../vocabulary/vocabulary-schema.ts";
import type { Readings } from "./pinyin/readings.ts";
import { initialsOf, type SpeltPart, spell } from "./pinyin/spell.ts";
import { join, plainColumn, type SearchColumn, type SearchText } from "./search-column.ts";
import { type SearchField, searchFields, tieGroup } from "./search-fields.ts";

/** What hits are grouped by: the type of a node, or that it is a tie, which no type is called. */
export type HitGroup = string;

/** Something that can be found. */
interface SearchItem {
  readonly id: Id | string;
  readonly group: HitGroup;
}

/** What search goes through. */
export interface SearchIndex {
  /** What hits are grouped by, in order. */
  readonly groups: readonly HitGroup[];
  /** Nodes, then ties, each in the file's order. */
  readonly items: readonly SearchItem[];
  /** In the order of their fields. */
  readonly columns: readonly SearchColumn[];
  /** Writes a folded query as its texts are compared, where they are written in two ways. */
  simplify?(text: string): string;
}

/** Prepares an atlas for searching, all but how its names sound. */
export function buildSearchIndex(graph: AtlasGraph): SearchIndex {
  const items = [
    ...graph.mapNodes((id, { node }): SearchItem => ({ id, group: node.type })),
    ...graph.mapEdges((id): SearchItem => ({ id, group: tieGroup })),
  ];
  const columns = languages.flatMap((language) => columnsOf(graph, language));
  const groups = [...graph.getAttribute("vocabulary").types.map(({ id }) => id), tieGroup];
  return { groups, items, columns: inOrder(columns) };
}

/** The index with the readings of its Chinese names, by which they are found as they sound. */
export function addReadings(index: SearchIndex, readings: Readings): SearchIndex {
  const names = index.columns.filter(
    ({ field, language }) =>
      language === "zh" && (field === "label" || field === "alias" || field === "name"),
  );
  const spelt = pinyinColumns(
    names.flatMap(({ texts }) => texts),
    readings,
  );
  return { ...index, columns: inOrder([...index.columns, ...spelt]) };
}

function columnsOf(graph: AtlasGraph, language: Language): SearchColumn[] {
  const texts: Record<Exclude<SearchField, "pinyin">, SearchText[]> = {
    label: [],
    alias: [],
    name: [],
    figure: [],
    aim: [],
    sentence: [],
    relation: [],
    note: [],
    rationale: [],
  };
  const add = (field: keyof typeof texts, item: number, text: string | undefined) => {
    if (text !== undefined) texts[field].push({ text, owners: [item] });
  };
  let item = 0;
  graph.forEachNode((_id, { node }) => {
    add("label", item, node.label[language]);
    for (const alias of node.alias?.[language] ?? []) add("alias", item, alias);
    add("name", item, node.name?.[language]);
    // Nobody types the groups of digits that a number is read in.
    add("figure", item, node.figure && sayAmount(node.figure, language).replace(/(?<=\d),(?=\d{3})/g, ""));
    add("aim", item, node.aim?.[language]);
    add("note", item, node.note[language]);
    add("rationale", item, node.rationale?.[language]);
    item += 1;
  });
  const tied = new Map<RelationDef, number[]>();
  graph.forEachEdge((id, { edge, relation }) => {
    add("sentence", item, sayEdge(graph, id, language));
    add("note", item, edge.note?.[language]);
    add("rationale", item, edge.rationale?.[language]);
    const others = tied.get(relation);
    if (others) others.push(item);
    else tied.set(relation, [item]);
    item += 1;
  });
  for (const [relation, owners] of tied) {
    // What it is called, as seen from either end; each of the words finds the ties.
    for (const words of [relation.label, relation.inverse])
      texts.relation.push({ text: words[language], owners });
  }
  return Object.entries(texts).map(([field, own]) => plainColumn(field as keyof typeof texts, language, own));
}

function inOrder(columns: readonly SearchColumn[]): SearchColumn[] {
  return searchFields.flatMap((field) => columns.filter((column) => column.field === field));
}

interface SpeltText {
  readonly text: SearchText;
  readonly parts: readonly SpeltPart[];
}

/** The columns by which texts are found as they sound: all syllables, and their first letters. */
function pinyinColumns(texts: readonly SearchText[], readings: Readings): SearchColumn[] {
  const spelt = texts.flatMap(({ text, owners }): SpeltText[] =>
    (readings.get(text) ?? []).flatMap((reading): SpeltText[] => {
      const parts = spell(text, reading);
      return parts?.some(({ syllable }) => syllable) ? [{ text: { text, owners, reading }, parts }] : [];
    }),
  );
  return [syllableColumn(spelt.flatMap(bothWays)), initialColumn(spelt)];
}

/** A text with ü twice, since it is typed as v by some and as u by others. */
function bothWays(spelt: SpeltText): SpeltText[] {
  const typed = (letter: string): SpeltText => ({
    text: spelt.text,
    parts: spelt.parts.map(({ text, syllable }) => ({ text: text.replaceAll("ü", letter), syllable })),
  });
  return spelt.parts.some(({ text }) => text.includes("ü")) ? [typed("v"), typed("u")] : [spelt];
}

function syllableColumn(spelt: readonly SpeltText[]): SearchColumn {
  const written = join(spelt.map(({ parts }) => parts.map(({ text }) => text).join("")));
  const heads = new Uint8Array(written.joined.length);
  for (const [index, { parts }] of spelt.entries()) {
    let at = written.starts[index] ?? 0;
    for (const { text } of parts) {
      heads[at] = 1;
      at += text.length;
    }
  }
  return {
    field: "pinyin",
    language: "zh",
    spelling: "syllables",
    texts: spelt.map(({ text }) => text),
    ...written,
    heads,
  };
}

function initialColumn(spelt: readonly SpeltText[]): SearchColumn {
  return {
    field: "pinyin",
    language: "zh",
    spelling: "initials",
    texts: spelt.map(({ text }) => text),
    ...join(spelt.map(({ parts }) => initialsOf(parts))),
  };
}
