import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import {
  type SearchEntry,
  type SearchField,
  type SearchIndex,
  type SearchText,
  searchFields,
} from "./build-search-index.ts";
import { fold, rawRange } from "./fold.ts";

/** A node that was found, and why. */
export interface Hit {
  readonly id: Id;
  readonly field: SearchField;
  readonly language: Language;
  /** The text it was found in, and from where to where. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The lower the better. */
  readonly rank: number;
}

interface Match {
  readonly text: SearchText;
  readonly at: number;
  readonly rank: number;
}

const mostHits = 50;

/**
 * The nodes that have the query in one of their texts, each once, the best first: exact, then beginning with it, then
 * containing it; within these label, alias, name; notes come last. Equals keep the atlas's order.
 */
export function searchAtlas(index: SearchIndex, query: string, limit: number = mostHits): Hit[] {
  const wanted = fold(query.trim());
  if (wanted === "") return [];
  return index
    .flatMap((entry) => bestMatch(entry, wanted) ?? [])
    .sort((a, b) => a.match.rank - b.match.rank)
    .slice(0, limit)
    .map(({ id, match: { text, at, rank } }) => ({
      id,
      field: text.field,
      language: text.language,
      text: text.text,
      rank,
      ...rawRange(text.text, at, at + wanted.length),
    }));
}

function bestMatch(entry: SearchEntry, wanted: string): { id: Id; match: Match } | undefined {
  if (!entry.all.includes(wanted)) return undefined;
  let best: Match | undefined;
  for (const text of entry.texts) {
    const at = text.folded.indexOf(wanted);
    if (at < 0) continue;
    const rank = rankOf(text, at, wanted);
    if (!best || rank < best.rank) best = { text, at, rank };
  }
  return best && { id: entry.id, match: best };
}

function rankOf({ field, folded }: SearchText, at: number, wanted: string): number {
  const kind = at > 0 ? 2 : folded.length > wanted.length ? 1 : 0;
  const place = searchFields.indexOf(field);
  // What a note happens to begin with says less than any name, so notes come after all of those.
  return field === "note" ? 3 * searchFields.length + kind : kind * searchFields.length + place;
}
