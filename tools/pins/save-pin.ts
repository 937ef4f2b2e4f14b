import { join } from "node:path";
import type { Pins } from "../../src/core/atlas/schema.ts";
import { buildGraph } from "../../src/core/graph/build-graph.ts";
import type { Language } from "../../src/i18n/text.ts";
import { describeProblem } from "../atlas/describe-problem.ts";
import { readAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { readAtlases } from "../build/read-atlases.ts";
import { openFiles } from "../files/open-files.ts";
import { formatPins } from "../layout/format-pins.ts";
import { formatPositions } from "../layout/format-positions.ts";
import { layoutKinds } from "../layout/layout-kinds.ts";
import { placeLayout } from "../layout/place-layout.ts";
import { tooMuchToPlace } from "../layout/placeable.ts";
import type { Pin } from "./read-pin-request.ts";
import type { Refusal } from "./refusals.ts";

/**
 * Writes a pin into its atlas's `pins.json` and places that layout anew around it, as `layout` would; undefined when
 * both files are written, or why nothing is.
 */
export function savePin(dataFolder: string, pin: Pin, language: Language): Refusal | undefined {
  const listed = readAtlases(dataFolder).find(({ id }) => id === pin.atlas);
  if (!listed) return { code: "atlas", params: { name: pin.atlas } };
  const kind = layoutKinds.find(({ id }) => id === pin.layout);
  if (!kind) return { code: "layout", params: { name: pin.layout } };
  const folder = join(dataFolder, listed.id);
  const files = openFiles();
  const quiet = { language, files, out: () => {}, error: () => {}, progress: () => {} };
  const loaded = readAtlas(folder, quiet);
  if (!loaded.ok) {
    const [first] = loaded.problems;
    return { code: "broken", params: { first: first ? describeProblem(first, language) : "" } };
  }
  const { pins: before = {}, positions } = loaded.value;
  const graph = buildGraph(loaded.value.graph);
  if (!graph.hasNode(pin.node)) return { code: "node", params: { name: pin.node } };
  const tooMuch = tooMuchToPlace(graph);
  if (tooMuch) return { code: "failed", params: { reason: say(language, tooMuch.key, tooMuch.params) } };
  const pins: Pins = { ...before, [kind.id]: { ...before[kind.id], [pin.node]: [pin.x, pin.y] } };
  const layout = placeLayout(graph, kind, pins);
  const [width, height] = layout.size;
  if (pin.x < 0 || pin.y < 0 || pin.x > width || pin.y > height)
    return { code: "outside", params: { width, height } };
  const places = layoutKinds.flatMap(({ id }) => {
    const placed = id === kind.id ? layout : positions[id];
    return placed ? [[id, placed] as const] : [];
  });
  const { refused } = files.write([
    { path: join(folder, "pins.json"), text: formatPins(pins, graph.nodes()) },
    { path: join(folder, "positions.json"), text: formatPositions(Object.fromEntries(places)) },
  ]);
  return refused && { code: "failed", params: { reason: say(language, refused.key, refused.params) } };
}
