import { describe, expect, it } from "vitest";
import { buildGraph, nodeTypes } from "../../tests/fixtures/policy.ts";
import { repeatedAtlas } from "../../tests/fixtures/repeated-atlas.ts";
import { yongzhou } from "../../tests/fixtures/yongzhou.ts";
import { contentOfTypes, edgesBetween } from "../../tests/fixtures/yongzhou-content.ts";
import { countingModule } from "../../tests/support/counting-module.ts";
import { wholeProduct } from "../../tests/support/whole-product.ts";
import { frames } from "./frames.ts";
import type { Frame } from "./placement.ts";

const stage = frames.stage(1440, 796);
const framesByName: Readonly<Record<string, Frame>> = {
  "a stage": stage,
  "a page that scrolls": { ...stage, height: undefined },
  "a telephone": frames.column(390),
  "a wall": { width: 14_400, height: 9000, size: { least: 1, floor: 11, comfort: 14.5, most: 18 } },
};
const headings = { goal: "", root: "", branch: "", leaf: "", detail: "", actor: "" };
/** What is worse than linear shows by the third doubling; the fourth costs as much as all before it. */
const sizes = [625, 1250, 2500, 5000, ...(wholeProduct ? [10_000] : [])];
const atlases = sizes.map((nodes) => buildGraph(repeatedAtlas(yongzhou().atlas, nodes, 2 * nodes).graph));
/** What is placed on each frame: made once, and of no account here. */
const contents = atlases.map((graph) => contentOfTypes(graph, "zh"));
const place = countingModule<typeof import("./place.ts")>("src/layout/place.ts");
const lanes = countingModule<typeof import("./lanes/place-lanes.ts")>("src/layout/lanes/place-lanes.ts");
const routes = countingModule<typeof import("./route/edge-routes.ts")>("src/layout/route/edge-routes.ts");

/** How many times as many steps each takes as the one before it. */
function growth(steps: () => number, runs: readonly (() => unknown)[]): readonly number[] {
  const taken = runs.map((run) => {
    const before = steps();
    run();
    return steps() - before;
  });
  return taken.slice(1).map((one, at) => one / (taken[at] ?? 0));
}

describe("twice as many nodes take at most 2.3 times as many steps", () => {
  it.each(Object.keys(framesByName))("on %s", async (name) => {
    const { steps, exports } = await place;
    const frame = framesByName[name] ?? stage;
    const runs = contents.map((content) => () => exports.place(content, frame));
    for (const times of growth(steps, runs)) expect(times).toBeLessThan(2.3);
  });

  it("in lanes", async () => {
    const { steps, exports } = await lanes;
    const frame = framesByName["a page that scrolls"] ?? stage;
    const runs = atlases.map((graph) => {
      const content = contentOfTypes(graph, "zh", nodeTypes, "details");
      return () => exports.placeLanes(content, frame, headings);
    });
    for (const times of growth(steps, runs)) expect(times).toBeLessThan(2.3);
  });

  it("as many times as there are ties to lead", async () => {
    const { steps, exports } = await routes;
    const { graph } = yongzhou();
    const placement = (await place).exports.place(contentOfTypes(graph, "zh"), stage);
    const edges = edgesBetween(graph, placement.boxes);
    const runs = [0.25, 0.5, 1].map(
      (share) => () =>
        exports.edgeRoutes(
          structuredClone(placement),
          edges.filter((_, at) => at % (1 / share) === 0),
        ),
    );
    for (const times of growth(steps, runs)) expect(times).toBeLessThan(2.3);
  });
});
