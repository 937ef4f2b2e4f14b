import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph } from "../../../tests/fixtures/any-graph.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import type { AtlasGraph } from "./build-graph.ts";
import { neighbourhood, tiesAmong } from "./neighbourhood.ts";

/** What one more step reaches, told by the definition. */
function widened(graph: AtlasGraph, ids: ReadonlySet<string>): Set<string> {
  return new Set([...ids].flatMap((id) => [id, ...graph.neighbors(id)]));
}

describe("neighbourhood", () => {
  it("is the node alone at no step, and at each step more what is tied to the last", () => {
    fc.assert(
      fc.property(anyGraph(), (graph) => {
        let expected = new Set(["n0"]);
        for (let steps = 0; steps <= graph.order; steps += 1) {
          expect(neighbourhood(graph, "n0", steps)).toEqual(expected);
          expected = widened(graph, expected);
        }
      }),
    );
  });

  it("holds another node exactly where the other's holds it", () => {
    fc.assert(
      fc.property(anyGraph(), fc.integer({ min: 0, max: 4 }), (graph, steps) => {
        for (const id of graph.nodes()) {
          for (const other of neighbourhood(graph, id, steps)) {
            expect(neighbourhood(graph, other, steps).has(id)).toBe(true);
          }
        }
      }),
    );
  });

  it("of one step is a node of the atlas and its neighbours", () => {
    const { graph } = yongzhou();
    for (const id of graph.nodes()) {
      expect(neighbourhood(graph, id, 1)).toEqual(new Set([id, ...graph.neighbors(id)]));
    }
  });
});

const { graph } = yongzhou();

describe("the ties among chosen things", () => {
  it("are those with both ends chosen, and the chosen ones", () => {
    const chosen = fc.subarray([...graph.nodes(), ...graph.edges().slice(0, 20)]);
    fc.assert(
      fc.property(chosen, (ids) => {
        const found = new Set(tiesAmong(graph, ids));
        graph.forEachEdge((id, _edge, source, target) => {
          expect(found.has(id)).toBe(ids.includes(id) || (ids.includes(source) && ids.includes(target)));
        });
      }),
      { numRuns: 30 },
    );
  });
});
