/** The group of the ties that are found; those of nodes are called like their types. */
export const tieGroup = "tie";

/** Where a node or tie can be found, the best first; the first five are names, the others say something. */
export const searchFields = [
  "label",
  "alias",
  "name",
  "pinyin",
  "figure",
  "aim",
  "sentence",
  "relation",
  "note",
  "rationale",
] as const;

/** Where a node or tie can be found. */
export type SearchField = (typeof searchFields)[number];

/** How a query can lie in a text, the best first; `initials` begins with the first letters of its syllables. */
export const matchKinds = ["exact", "prefix", "initials", "contains"] as const;

/** How a query can lie in a text. */
export type MatchKind = (typeof matchKinds)[number];

const names = searchFields.indexOf("figure") + 1;

/** The rank of what cannot be found. */
export const noRank = 255;

/**
 * How good a match is, from 0, the lower the better: of names by how the query lies in them, then by which name it is;
 * prose comes after all names, since what it happens to begin with says little.
 */
export function rankOf(field: SearchField, kind: MatchKind): number {
  const place = searchFields.indexOf(field);
  const how = matchKinds.indexOf(kind);
  return place < names
    ? how * names + place
    : matchKinds.length * names + (place - names) * matchKinds.length + how;
}

/** A part of a text that is marked: from a place in it up to another, in UTF-16 units. */
export interface Mark {
  readonly start: number;
  readonly end: number;
}
