import type { AtlasNode, Id, Text } from "../atlas/schema.ts";
import { type Language, languages } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { fold } from "./fold.ts";

/** Where a node can be found by, the best first. */
export const searchFields = ["label", "alias", "name", "note"] as const;

/** Where a node can be found by. */
export type SearchField = (typeof searchFields)[number];

/** One text of a node. */
export interface SearchText {
  readonly field: SearchField;
  readonly language: Language;
  readonly text: string;
  readonly folded: string;
}

/** All texts of a node. */
export interface SearchEntry {
  readonly id: Id;
  readonly texts: readonly SearchText[];
  /** The folded texts in one, to pass over most nodes at one glance. */
  readonly all: string;
}

/** What search goes through; nodes in the file's order. */
export type SearchIndex = readonly SearchEntry[];

/** Prepares an atlas for searching. */
export function buildSearchIndex(graph: AtlasGraph): SearchIndex {
  return graph.mapNodes((id, { node }) => {
    const texts = textsOf(node);
    return { id, texts, all: texts.map((text) => text.folded).join("\n") };
  });
}

function textsOf(node: AtlasNode): SearchText[] {
  return [
    ...inBoth("label", node.label),
    ...languages.flatMap((language) =>
      (node.alias?.[language] ?? []).map((text) => searchText("alias", language, text)),
    ),
    ...(node.name ? inBoth("name", node.name) : []),
    ...inBoth("note", node.note),
  ];
}

function inBoth(field: SearchField, text: Text): SearchText[] {
  return languages.map((language) => searchText(field, language, text[language]));
}

function searchText(field: SearchField, language: Language, text: string): SearchText {
  return { field, language, text, folded: fold(text) };
}
