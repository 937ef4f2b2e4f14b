import type { Id, Text } from "../atlas/schema.ts";
import { type Language, languages } from "../atlas/vocabulary.ts";
import type { AtlasGraph } from "../graph/build-graph.ts";
import { fold } from "./fold.ts";

/** The parts of a node that are searched, the most telling first. */
export const searchFields = ["label", "alias", "name", "note"] as const;
export type SearchField = (typeof searchFields)[number];

/** One searchable text of one node. */
export interface SearchEntry {
  readonly id: Id;
  readonly field: SearchField;
  readonly language: Language;
  readonly text: string;
  readonly folded: string;
}

/** Every searchable text of an atlas, ready to be searched. */
export function buildSearchIndex(graph: AtlasGraph): readonly SearchEntry[] {
  return graph.nodes().flatMap((id) => {
    const { node } = graph.getNodeAttributes(id);
    const entry = (field: SearchField, language: Language, text: string): SearchEntry => ({
      id,
      field,
      language,
      text,
      folded: fold(text),
    });
    const both = (field: SearchField, text: Text | undefined) =>
      text ? languages.map((language) => entry(field, language, text[language])) : [];
    const aliases = languages.flatMap((language) =>
      (node.alias?.[language] ?? []).map((alias) => entry("alias", language, alias)),
    );
    return [...both("label", node.label), ...aliases, ...both("name", node.name), ...both("note", node.note)];
  });
}
