import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyGraph } from "../../../tests/fixtures/any-graph.ts";
import { relations } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { agentsOf } from "./agents-of.ts";
import { doersOf } from "./doers-of.ts";

const { graph } = yongzhou();

describe("agentsOf", () => {
  it("finds the committee behind the measure that oversees judges, by default", () => {
    expect(agentsOf(graph, "judges", "oversees")).toEqual({
      agents: [
        {
          institution: "municipal-standing-committee",
          via: [{ edge: "deepen-appraisal.oversees.judges", byDefault: true }],
        },
      ],
      unattended: [],
    });
  });

  it("puts those who act themselves first, and knows of both ways", () => {
    const [first] = agentsOf(graph, "intermediate-court", "oversees").agents;
    expect(first?.direct).toBe("municipal-standing-committee.oversees.intermediate-court");
    expect(first?.via.length).toBeGreaterThan(1);
  });

  it("accounts for every tie of any graph, once for each doer but the node itself", () => {
    fc.assert(
      fc.property(anyGraph(), fc.constantFrom(...relations), (any, relation) => {
        for (const id of any.nodes()) {
          const { agents, unattended } = agentsOf(any, id, relation);
          expect(agents.map(({ institution }) => institution)).not.toContain(id);
          const told = [
            ...agents.flatMap(({ direct, via }) => [
              ...(direct ? [direct] : []),
              ...via.map(({ edge }) => edge),
            ]),
            ...unattended,
          ];
          const due = any
            .filterInEdges(id, (_edge, { edge }) => edge.relation === relation)
            .flatMap((edge) => {
              const source = any.source(edge);
              if (any.getNodeAttribute(source, "node").type === "institution") return [edge];
              const doers = doersOf(any, [source]);
              if (doers.length === 0) return [edge];
              return doers.filter(({ institution }) => institution !== id).map(() => edge);
            });
          expect([...told].sort()).toEqual(due.sort());
        }
      }),
    );
  });
});
