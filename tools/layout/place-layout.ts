import type { Positions } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { placeLanes } from "./lanes/place-lanes.ts";
import type { LayoutKind } from "./layout-kinds.ts";
import { placeMap } from "./place-map.ts";

const placers = { map: placeMap, lanes: placeLanes } as const;

/** The places of an atlas's nodes in one of its layouts, as `positions.json` has them. */
export function placeLayout(graph: AtlasGraph, { form, language, stage }: LayoutKind): Positions[string] {
  const { size, nodes } = placers[form.id](graph, language, stage);
  const places = Object.entries(nodes).map(([id, [x, y]]): [string, [number, number]] => [id, [x, y]]);
  return { size: [size[0], size[1]], nodes: Object.fromEntries(places) };
}
