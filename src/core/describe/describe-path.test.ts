import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph, hostileLabel } from "../../../tests/fixtures/any-graph.ts";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import { type Path, shortestPaths } from "../graph/shortest-paths.ts";
import { describeClaim } from "./describe-claim.ts";
import { describePath } from "./describe-path.ts";

const { graph } = yongzhou();
const village = buildGraph(villageGraph());

function pathOf(from: string, to: string): Path {
  const [path] = shortestPaths(village, from, to);
  if (!path) throw new Error(`no way from ${from} to ${to}`);
  return path;
}

describe("sayPath", () => {
  it("tells every hop from node to node by all the ties between them, each in its own direction", () => {
    fc.assert(
      fc.property(anyGraph(hostileLabel), (graph) => {
        for (const path of shortestPaths(graph, "n0", "n1")) {
          for (const language of languages) {
            const { hops } = describePath(graph, path, language);
            expect(hops.map(({ from }) => from)).toEqual(path.nodes.slice(0, -1));
            expect(hops.map(({ to }) => to)).toEqual(path.nodes.slice(1));
            expect(hops.map(({ claims }) => claims)).toEqual(
              path.hops.map((ties) => ties.map((id) => describeClaim(graph, id, language))),
            );
          }
        }
      }),
    );
  });

  it("sums a way up: its ends, how many steps, and by way of what, in order", () => {
    const path = pathOf("elders", "plant-willows");
    expect(path.nodes).toEqual(["elders", "committee", "trees", "plant-willows"]);
    expect(describePath(village, path, "zh").summary).toBe(
      "老人会经村委会、绿树工程到举措“栽柳护堤”，共3步。",
    );
    expect(describePath(village, path, "en").summary).toMatch(
      /^The Council of elders and the measure "Plant willows" are 3 steps apart, by way of the village committee, then Green Trees\.$/i,
    );
    expect(describePath(village, pathOf("elders", "committee"), "zh").summary).toBe(
      "老人会与村委会直接相连。",
    );
    expect(describePath(village, pathOf("elders", "committee"), "en").summary).toMatch(
      / are directly tied\.$/,
    );
  });

  it("names every node of every way of the atlas in its summary", () => {
    const [from = "", ...others] = graph.nodes();
    for (const to of others) {
      for (const path of shortestPaths(graph, from, to)) {
        const { summary } = describePath(graph, path, "zh");
        const at = path.nodes.map((id) =>
          summary.indexOf(graph.getNodeAttribute(id, "node").label.zh.replace("“", "").slice(0, 2)),
        );
        expect(at).not.toContain(-1);
        expect(summary).toMatch(/^[^。]+。$/);
        expect(describePath(graph, path, "en").summary).toMatch(/^["\p{Lu}\p{N}].*[^.]\.$/u);
      }
    }
  });
});
