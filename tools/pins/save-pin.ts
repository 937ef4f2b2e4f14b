import { join } from "node:path";
import * as v from "valibot";
import { farthestPin, type Pins, pinsSchema } from "../../src/core/atlas/schema/pins.ts";
import type { Language } from "../../src/i18n/text.ts";
import { describeProblem } from "../atlas/describe-problem.ts";
import { readAtlas } from "../atlas/read-atlas.ts";
import { say } from "../atlas/say.ts";
import { readAtlases } from "../build/read-atlases.ts";
import { openFiles } from "../files/open-files.ts";
import type { Pin } from "./read-pin-request.ts";
import type { Refusal } from "./refusals.ts";

/** Adds to a pin in its atlas's `pins.json`; undefined when that is written, or why it is not. */
export function savePin(dataFolder: string, pin: Pin, language: Language): Refusal | undefined {
  const listed = readAtlases(dataFolder).find(({ id }) => id === pin.atlas);
  if (!listed) return { code: "atlas", params: { name: pin.atlas } };
  const folder = join(dataFolder, listed.id);
  const files = openFiles();
  const quiet = { language, files, out: () => {}, error: () => {}, progress: () => {} };
  const loaded = readAtlas(folder, quiet);
  if (!loaded.ok) {
    const [first] = loaded.problems;
    return { code: "broken", params: { first: first ? describeProblem(first, language) : "" } };
  }
  const { graph, pins: before = {} } = loaded.value;
  const ids = graph.nodes.map(({ id }) => id);
  if (!ids.includes(pin.node)) return { code: "node", params: { name: pin.node } };
  const [dx, dy] = (Object.hasOwn(before, pin.node) ? before[pin.node] : undefined) ?? [0, 0];
  const pins: Pins = { ...before, [pin.node]: [rounded(dx + pin.dx), rounded(dy + pin.dy)] };
  if (!v.is(pinsSchema, pins)) return { code: "far", params: { most: farthestPin } };
  const { refused } = files.write([{ path: join(folder, "pins.json"), text: formatPins(pins, ids) }]);
  return refused && { code: "failed", params: { reason: say(language, refused.key, refused.params) } };
}

/** As exact as anybody can drag; never -0. */
const rounded = (value: number) => Math.round(value * 100) / 100 || 0;

/** `pins.json` in its one form: nodes in the order of `ids`, one a line; those that are back in their place left out. */
function formatPins(pins: Pins, ids: readonly string[]): string {
  const lines = ids.flatMap((id) => {
    const [dx, dy] = (Object.hasOwn(pins, id) ? pins[id] : undefined) ?? [0, 0];
    return dx === 0 && dy === 0 ? [] : [`  ${JSON.stringify(id)}: [${dx}, ${dy}]`];
  });
  return lines.length > 0 ? `{\n${lines.join(",\n")}\n}\n` : "{}\n";
}
