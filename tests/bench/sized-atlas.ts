import type { Atlas } from "../../src/core/atlas/atlas.ts";
import { edgeId } from "../../src/core/atlas/edge-id.ts";
import type { AtlasEdge, Id } from "../../src/core/atlas/schema.ts";
import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";

/** An atlas over and over with exactly so many nodes and ties, those of belonging among them; the same each time. */
export function sizedAtlas(atlas: Atlas, nodeCount: number, ties: number): Atlas {
  const { graph, ...rest } = repeatedAtlas(atlas, nodeCount, Number.POSITIVE_INFINITY);
  const ids = new Set<Id>();
  const parents = new Map(graph.nodes.map(({ id, partOf }) => [id, partOf]));
  for (const { id } of graph.nodes) {
    // With all that it is part of, if there is room for that.
    const chain: Id[] = [];
    for (let at: Id | undefined = id; at !== undefined && !ids.has(at); at = parents.get(at)) chain.push(at);
    if (ids.size + chain.length <= nodeCount) for (const one of chain) ids.add(one);
  }
  const nodes = graph.nodes.filter(({ id }) => ids.has(id));
  const belonging = nodes.filter(({ partOf }) => partOf !== undefined);
  const between = graph.edges.filter(({ source, target }) => ids.has(source) && ids.has(target));
  const tied = new Set(belonging.flatMap(({ id, partOf }) => [id, partOf]));
  const needed = between.filter(({ source, target }) => {
    const both = tied.has(source) && tied.has(target);
    tied.add(source).add(target);
    return !both;
  });
  // First what leaves no node alone; and what rests on others after them, so that what is cut off is no other's premise.
  const known = new Set<Id>([...ids, ...belonging.map(({ id, partOf }) => `${id}.partOf.${partOf}`)]);
  const founded = new Set<AtlasEdge>();
  for (let before = -1; before < founded.size; ) {
    before = founded.size;
    for (const edge of [...needed, ...between])
      if (edge.premises?.every((premise) => known.has(premise)) ?? true) {
        founded.add(edge);
        known.add(edgeId(edge));
      }
  }
  return { ...rest, graph: { ...graph, nodes, edges: [...founded].slice(0, ties - belonging.length) } };
}
