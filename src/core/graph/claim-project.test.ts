import { describe, expect, it } from "vitest";
import { buildGraph } from "../../../tests/fixtures/policy.ts";
import { villageGraph } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { claimProject } from "./claim-project.ts";

describe("the project that a claim is about", () => {
  it("is the one that a node belongs to, and none where it belongs to several or to no project", () => {
    const graph = buildGraph(villageGraph());
    expect(claimProject(graph, "raise-seedlings")).toBe("trees");
    expect(claimProject(graph, "committee")).toBeUndefined();
    expect(claimProject(graph, "garden")).toBeUndefined();
  });

  it("is the one that the ends of a tie agree on, whichever way it points", () => {
    const graph = buildGraph(villageGraph());
    expect(claimProject(graph, "committee.undertakes.water")).toBe("water");
    expect(claimProject(graph, "trees.serves.garden")).toBe("trees");
    expect(claimProject(graph, "elders.oversees.committee")).toBe("water");
  });

  it("is always one of the projects of an end", () => {
    const { graph } = yongzhou();
    for (const tie of graph.edges()) {
      const project = claimProject(graph, tie);
      if (project === undefined) continue;
      const own = graph.extremities(tie).flatMap((id) => graph.getNodeAttribute(id, "projects"));
      expect(own).toContain(project);
    }
  });
});
