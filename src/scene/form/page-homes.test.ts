import { describe, expect, it } from "vitest";
import { syntheticAtlas } from "../../../tests/fixtures/synthetic-atlas.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { nearTypes } from "../../core/atlas/vocabulary.ts";
import { buildGraph } from "../../core/graph/build-graph.ts";
import { rootProjects } from "../../core/graph/tree.ts";
import { pageHomes } from "./page-homes.ts";
import { pageStanding } from "./page-standing.ts";

const { graph } = yongzhou();
const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;

describe("what stands on a project's page", () => {
  it.each(rootProjects(graph))("hangs on something of the page that it is tied to, in %s", (project) => {
    const { holds, hosts } = pageHomes(graph, project);
    const near = graph.filterNodes((id) => holds(id) && nearTypes.has(typeOf(id)));
    expect(near.length).toBeGreaterThan(5);
    for (const id of near) {
      const host = hosts.get(id);
      expect([id, host === undefined ? undefined : holds(host)]).toEqual([id, true]);
      expect(graph.neighbors(id)).toContain(host);
    }
  });

  it.each(rootProjects(graph))("hangs on a measure of the project before anything else, in %s", (project) => {
    const { tree, hosts } = pageHomes(graph, project);
    for (const [id, host] of hosts) {
      const measures = graph.neighbors(id).filter((one) => tree.has(one) && typeOf(one) === "measure");
      if (measures.length > 0) expect(measures).toContain(host);
    }
  });

  it("never hangs in a ring, whatever the atlas", () => {
    for (const seed of [1, 2, 3, 4, 5]) {
      const any = buildGraph(syntheticAtlas(4, seed));
      for (const project of rootProjects(any)) {
        const { hosts } = pageHomes(any, project);
        for (const id of hosts.keys()) {
          const way = new Set<string>();
          for (let at: string | undefined = id; at !== undefined && !way.has(at); at = hosts.get(at))
            way.add(at);
          expect(hosts.get([...way].at(-1) ?? id)).toBeUndefined();
        }
      }
    }
  });

  it("has its tree, what it builds and what hangs drawn unasked, and no tie of an institution's to a measure", () => {
    const project = rootProjects(graph)[0] ?? "";
    const homes = pageHomes(graph, project);
    const standing = pageStanding(graph, homes);
    graph.forEachEdge((id, { edge, derived }) => {
      if (derived && homes.tree.has(edge.source)) expect(standing(id)).not.toBe("asked");
      if (homes.hosts.get(edge.source) === edge.target) expect(standing(id)).toBe("near");
      const ends = [typeOf(edge.source), typeOf(edge.target)];
      if (ends.includes("institution") && ends.includes("measure")) expect(standing(id)).toBe("asked");
    });
  });
});
