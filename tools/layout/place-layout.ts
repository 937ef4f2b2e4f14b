import type { Pins, Positions } from "../../src/core/atlas/schema.ts";
import type { AtlasGraph } from "../../src/core/graph/build-graph.ts";
import { boxesOf } from "../../src/scene/box.ts";
import { applyPins } from "./apply-pins.ts";
import type { LayoutKind } from "./layout-kinds.ts";

/** The places of an atlas's nodes in one of its layouts, around its pins, as `positions.json` has them. */
export function placeLayout(
  graph: AtlasGraph,
  { id, form, language, stage, place }: LayoutKind,
  pins: Pins = {},
): Positions[string] {
  const placed = place(graph, language, stage);
  const { size, nodes } = applyPins(placed, boxesOf(form, graph, language), pins[id] ?? {});
  const places = Object.entries(nodes).map(([node, [x, y]]): [string, [number, number]] => [node, [x, y]]);
  return { size: [size[0], size[1]], nodes: Object.fromEntries(places) };
}
