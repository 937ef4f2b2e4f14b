import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import { type SearchEntry, type SearchField, searchFields } from "./build-search-index.ts";
import { fold } from "./fold.ts";

/** A node that a query finds, and where. */
export interface Hit {
  readonly id: Id;
  readonly field: SearchField;
  readonly language: Language;
  readonly text: string;
  /** The stretch of `text` that matches, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** The smaller the better. */
  readonly rank: number;
}

/** Longest query that is compared, in UTF-16 units: no text of an atlas is longer. */
const longest = 400;

/**
 * The nodes in which a query occurs as it is written, case and width apart, each once with its best match:
 * exact before prefix before inside, labels before aliases, names and notes.
 */
export function searchAtlas(index: readonly SearchEntry[], query: string, limit = 50): readonly Hit[] {
  const wanted = fold(query.trim());
  if (wanted === "" || wanted.length > longest) return [];
  const best = new Map<Id, Hit>();
  for (const entry of index) {
    const start = entry.folded.indexOf(wanted);
    if (start < 0) continue;
    const rank = rankOf(entry, wanted, start);
    if (rank >= (best.get(entry.id)?.rank ?? Number.POSITIVE_INFINITY)) continue;
    const { id, field, language, text } = entry;
    best.set(id, { id, field, language, text, start, end: start + wanted.length, rank });
  }
  return [...best.values()].sort((a, b) => a.rank - b.rank).slice(0, limit);
}

function rankOf(entry: SearchEntry, wanted: string, start: number): number {
  const match = entry.folded === wanted ? 0 : start === 0 ? 1 : 2;
  return searchFields.indexOf(entry.field) + match * searchFields.length;
}
