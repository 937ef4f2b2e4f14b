import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { tiesAmong } from "./ties-among.ts";

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
