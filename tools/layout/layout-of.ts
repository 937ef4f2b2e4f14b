import type { Positions } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import type { Places } from "./parts.ts";

/** Places as a file has them: in the graph's order, to a tenth; nodes without a place are not there. */
export function layoutOf(
  graph: AtlasGraph,
  places: Places,
  width: number,
  height: number,
): Positions[string] {
  return {
    size: [round(width), round(height)],
    nodes: Object.fromEntries(
      graph.nodes().flatMap((id) => {
        const place = places.get(id);
        return place ? [[id, [round(place[0]), round(place[1])] as const]] : [];
      }),
    ),
  };
}

const round = (value: number) => Math.round(value * 10) / 10;
