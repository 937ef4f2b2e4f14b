import type { Id } from "../atlas/schema.ts";
import type { Language } from "../atlas/vocabulary.ts";
import type { HitGroup, SearchIndex } from "./build-search-index.ts";
import { fold, limitQuery, rawRange } from "./fold.ts";
import { showReading } from "./pinyin/show-reading.ts";
import { spellQuery } from "./pinyin/spell.ts";
import { type BestMatches, noMatches, scanColumn } from "./search-column.ts";
import type { Mark } from "./search-fields.ts";
import { noRank, type SearchField, tieGroup } from "./search-fields.ts";

/** A node or tie that was found, and why. */
export interface Hit {
  readonly id: Id | string;
  readonly group: HitGroup;
  readonly field: SearchField;
  readonly language: Language;
  /** The text it was found in, or the reading of that text, and what in it reads as the query. */
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The text that was found by how it sounds. */
  readonly spelt?: string;
  /** The lower the better. */
  readonly rank: number;
}

/** The hits of one group. */
export interface GroupedHits {
  readonly group: HitGroup;
  /** How many there are, shown or not. */
  readonly found: number;
  /** The best of them, the best first. */
  readonly hits: readonly Hit[];
}

/** What a search came to. */
export interface Found {
  /** How many nodes and ties were found, and how many of them the groups hold. */
  readonly found: number;
  readonly shown: number;
  /** The group with the best hit first, ties last; none is empty. */
  readonly groups: readonly GroupedHits[];
}

/** How many hits are told at most, and how many of them are kept for ties where there are that many. */
const most = { all: 50, ties: 10 } as const;

/**
 * The nodes and ties that have the query in one of their texts or readings, each once, by its best match: exact, then
 * beginning with it, then by initials, then containing it; within these label, alias, name, reading, figure; then
 * prose. Equals keep the atlas's order. All are counted, the best `limit` are told.
 */
export function searchAtlas(index: SearchIndex, query: string, limit: number = most.all): Found {
  const folded = fold(limitQuery(query).text);
  const wanted = index.simplify?.(folded) ?? folded;
  if (wanted === "") return { found: 0, shown: 0, groups: [] };
  const spelt = spellQuery(wanted);
  const best = noMatches(index.items.length);
  for (const [place, column] of index.columns.entries()) {
    const asked = column.spelling === "plain" ? wanted : spelt;
    if (asked !== undefined) scanColumn(column, place, asked, best);
  }
  return group(index, best, limit, (item) => toHit(index, best, item, { wanted, spelt: spelt ?? "" }));
}

function group(index: SearchIndex, best: BestMatches, limit: number, hitOf: (item: number) => Hit): Found {
  const found = new Map<HitGroup, number>(index.groups.map((name) => [name, 0]));
  const ranked: { nodes: number[][]; ties: number[][] } = { nodes: [], ties: [] };
  for (const [item, { group: name }] of index.items.entries()) {
    const rank = best.rank[item] ?? noRank;
    if (rank === noRank) continue;
    found.set(name, (found.get(name) ?? 0) + 1);
    const lists = name === tieGroup ? ranked.ties : ranked.nodes;
    lists[rank] ??= [];
    // More than can be told of one rank need not be told apart.
    if (lists[rank].length < limit) lists[rank].push(item);
  }
  const all = [...found.values()].reduce((sum, count) => sum + count, 0);
  const tiesFound = found.get(tieGroup) ?? 0;
  const nodes = ranked.nodes.flat().slice(0, limit - Math.min(most.ties, tiesFound, limit));
  const ties = ranked.ties.flat().slice(0, limit - nodes.length);
  const hits = [...nodes, ...ties].map(hitOf);
  const groups = index.groups
    .flatMap((name) => {
      const own = hits.filter((hit) => hit.group === name);
      return own.length > 0 ? [{ group: name, found: found.get(name) ?? 0, hits: own }] : [];
    })
    .sort((a, b) => order(a) - order(b));
  return { found: all, shown: nodes.length + ties.length, groups };
}

/** Groups go by their best hit; ties come last, since every name that is found is found in its ties as well. */
function order({ group: name, hits }: GroupedHits): number {
  return name === tieGroup ? noRank : (hits[0]?.rank ?? noRank);
}

function toHit(
  index: SearchIndex,
  best: BestMatches,
  item: number,
  { wanted, spelt }: { wanted: string; spelt: string },
): Hit {
  const { id, group: name } = index.items[item] ?? { id: "", group: "tie" };
  const column = index.columns[best.column[item] ?? 0];
  const source = column?.texts[best.text[item] ?? 0];
  if (!column || !source) throw new Error(`${id}: its match is in no text`);
  const from = best.from[item] ?? 0;
  const why = { id, group: name, field: column.field, language: column.language, rank: best.rank[item] ?? 0 };
  if (column.spelling === "plain") {
    return { ...why, text: source.text, marks: [rawRange(source.text, from, from + wanted.length)] };
  }
  const match = { initials: column.spelling === "initials", from, to: from + spelt.length };
  return { ...why, ...showReading(source.text, source.reading ?? "", match), spelt: source.text };
}
