import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import type { Item, Places, SpineParts } from "./parts.ts";

/**
 * The spine in the order in which its nodes are pulled by the placed nodes they are tied to: from top to
 * bottom, and in each pair of neighbours the one pulled further left on the left. The institution with the
 * most ties to projects comes first.
 */
export function orderSpine(graph: AtlasGraph, parts: SpineParts, places: Places): SpineParts {
  const pull = (id: string) => {
    const near = graph.neighbors(id).flatMap((other) => {
      const place = places.get(other);
      return place ? [place] : [];
    });
    const mean = (axis: 0 | 1) =>
      near.length === 0 ? 0 : near.reduce((sum, place) => sum + place[axis], 0) / near.length;
    return { x: mean(0), y: mean(1) };
  };
  const byHeight = (items: readonly Item[]) =>
    items
      .map((item) => ({ item, at: pull(item.id) }))
      .sort((a, b) => a.at.y - b.at.y || a.item.id.localeCompare(b.item.id, "en"));
  const projectTies = (id: string) =>
    graph.neighbors(id).filter((other) => graph.getNodeAttribute(other, "node").type === "project").length;
  const chief = [...parts.institutions].sort((a, b) => projectTies(b.id) - projectTies(a.id))[0];
  const rest = parts.institutions.filter((item) => item !== chief);
  return {
    organs: parts.organs,
    institutions: [...(chief ? [chief] : []), ...inPairs(byHeight(rest))],
    outer: inPairs(byHeight(parts.outer)),
  };
}

function inPairs(sorted: readonly { item: Item; at: { x: number } }[]): readonly Item[] {
  const ordered: Item[] = [];
  for (let index = 0; index < sorted.length; index += 2) {
    const pair = sorted.slice(index, index + 2).sort((a, b) => a.at.x - b.at.x);
    ordered.push(...pair.map((one) => one.item));
  }
  return ordered;
}
