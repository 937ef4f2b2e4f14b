import { nearTypes } from "../../src/core/atlas/vocabulary.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { treeBlocks } from "../../src/core/graph/tree-blocks.ts";
import { homeOf } from "../../src/scene/home.ts";
import type { Block, Item, Size, Slot, SpineParts, TerritoryParts } from "./parts.ts";

/** Most measures in one column; a longer strand takes two. */
const longestColumn = 5;

/** Everything a map has to place, sorted by where it belongs. */
export interface MapParts {
  readonly territories: readonly TerritoryParts[];
  readonly spine: SpineParts;
}

/** Reads from the graph what stands where: trees into territories, what is shared into the spine. */
export function collectParts(graph: AtlasGraph, sizes: ReadonlyMap<string, Size>): MapParts {
  const item = (id: string): Item => {
    const size = sizes.get(id);
    if (!size) throw new Error(`no size for ${id}`);
    return { id, width: size.width, height: size.height };
  };
  const ofType = (type: string) =>
    graph.nodes().filter((id) => graph.getNodeAttribute(id, "node").type === type);
  const guests = new Map<string, Item[]>();
  const outer: Item[] = [];
  for (const id of graph.nodes()) {
    if (!nearTypes.has(graph.getNodeAttribute(id, "node").type)) continue;
    const home = homeOf(graph, id);
    if (home.kind === "spine") outer.push(item(id));
    else guests.set(home.id, [...(guests.get(home.id) ?? []), item(id)]);
  }
  const guestsOf = (id: string) => guests.get(id) ?? [];
  const slotsOf = (measures: readonly string[]): Slot[] =>
    measures.map((id) => ({ measure: item(id), beside: guestsOf(id) }));
  const territories = treeBlocks(graph).map(({ project, groups }): TerritoryParts => {
    const blocks = groups.flatMap(({ strand, measures }): Block[] => {
      const columns = asColumns(slotsOf(measures));
      if (strand === undefined) return measures.length > 0 ? [{ columns, foot: [] }] : [];
      return [{ head: item(strand), columns, foot: guestsOf(strand) }];
    });
    return { hub: item(project), blocks, foot: guestsOf(project) };
  });
  return {
    territories,
    spine: { organs: ofType("organ").map(item), institutions: ofType("institution").map(item), outer },
  };
}

function asColumns(slots: readonly Slot[]): readonly (readonly Slot[])[] {
  if (slots.length <= longestColumn) return [slots];
  const half = Math.ceil(slots.length / 2);
  return [slots.slice(0, half), slots.slice(half)];
}
