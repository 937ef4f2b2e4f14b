import type { Positions } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import type { LayoutKind } from "./layout-kinds.ts";
import { placeMap } from "./place-map.ts";

/** The places of an atlas's nodes in one of its layouts, as `positions.json` has them. */
export function placeLayout(graph: AtlasGraph, { language, stage }: LayoutKind): Positions[string] {
  const { size, nodes } = placeMap(graph, language, stage);
  const places = Object.entries(nodes).map(([id, [x, y]]): [string, [number, number]] => [id, [x, y]]);
  return { size: [size[0], size[1]], nodes: Object.fromEntries(places) };
}
