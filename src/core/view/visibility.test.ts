import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelOfType } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { neighbourhood } from "../graph/neighbourhood.ts";
import { shortestPaths } from "../graph/shortest-paths.ts";
import { rootProjects } from "../graph/tree.ts";
import { emptyFilter, filterModes, setGroup, setMatch, setMode } from "./filter.ts";
import { pressableOf } from "./filter-values.ts";
import { focusOf, focusOfPath } from "./focus.ts";
import { levels, seenAt } from "./level.ts";
import { levelOfEdge } from "./level-of-edge.ts";
import { passing } from "./passing.ts";
import { fewNamedTies, fewTies, type VisibilityInput, visibility, withoutFew } from "./visibility.ts";

const { graph } = yongzhou();
const projects = rootProjects(graph);
const ids = [...graph.nodes(), ...graph.edges()];
const start: VisibilityInput = { filter: emptyFilter, level: "overview" };
const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
const near = graph.filterNodes((id) => levelOfType(typeOf(id)) === "near" && graph.degree(id) > 0);

const inputs: fc.Arbitrary<VisibilityInput> = fc.record({
  filter: fc
    .tuple(fc.subarray(projects), fc.constantFrom(...filterModes))
    .map(([pressed, mode]) => setMode(setGroup(emptyFilter, "projects", pressed), mode)),
  level: fc.constantFrom(...levels),
  chosen: fc.subarray(ids, { maxLength: 3 }).map((some) => focusOf(graph, some)),
  hover: fc.option(fc.constantFrom(...ids, "no such id"), { nil: undefined }),
});

describe("visibility", () => {
  it("shows nothing that no filter passes, whatever is chosen or pointed at", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const seen = visibility(graph, input);
        const { nodes, edges } = passing(graph, input.filter);
        const left = input.filter.mode === "hide" ? ["hidden"] : ["hidden", "faded"];
        const out = [
          ...graph.filterNodes((id) => !nodes.has(id) && !left.includes(seen.node(id))),
          ...graph.filterEdges((id) => !edges.has(id) && !left.includes(seen.edge(id))),
        ];
        expect(out).toEqual([]);
      }),
    );
  });

  it("leaves a project that has what passes as the ground of that, and fades one that has nothing", () => {
    const ofOne = graph.filterNodes(
      (_id, { projects: own, type }) => type.role === "leaf" && own.length === 1 && own[0] === projects[2],
    );
    const measures = setGroup(emptyFilter, "types", ["measure"]);
    const seen = visibility(graph, { ...start, filter: measures });
    for (const project of projects) expect(seen.node(project)).toBe("shown");
    const asked = passing(graph, measures);
    const only = { nodes: new Set(ofOne), edges: asked.edges };
    const some = visibility(graph, { ...start, filter: measures, passing: only });
    expect(projects.map((id) => some.node(id))).toEqual(["faded", "faded", "shown", "faded"]);
    const hiding = visibility(graph, { ...start, filter: setMode(measures, "hide"), passing: only });
    for (const project of projects) expect(hiding.node(project)).toBe("hidden");
  });

  it("fades nothing that the filter passes", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const seen = visibility(graph, input);
        const { nodes, edges } = passing(graph, input.filter);
        expect([...nodes].filter((id) => seen.node(id) === "faded")).toEqual([]);
        expect([...edges].filter((id) => seen.edge(id) === "faded")).toEqual([]);
      }),
    );
  });

  it("draws no tie without both its ends", () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const seen = visibility(graph, input);
        const loose = graph.filterEdges(
          (id, _edge, source, target) =>
            seen.edge(id) !== "hidden" && [source, target].some((end) => seen.node(end) === "hidden"),
        );
        expect(loose).toEqual([]);
      }),
    );
  });

  it("shows exactly the level's nodes and the ties that tell themselves when nothing is asked for", () => {
    for (const level of levels) {
      const seen = visibility(graph, { ...start, level });
      for (const id of graph.nodes()) {
        expect(seen.node(id)).toBe(seenAt(levelOfType(typeOf(id)), level) ? "shown" : "hidden");
      }
      graph.forEachEdge((id, _edge, source, target) => {
        const there = [source, target].every((end) => seen.node(end) === "shown");
        const from = levelOfEdge(graph, id);
        expect(seen.edge(id)).toBe(there && from && seenAt(from, level) ? "shown" : "hidden");
      });
    }
  });

  it("tells branches and what projects serve from afar, leaves next, what hangs on a leaf near by", () => {
    const told = (level: (typeof levels)[number], source: string, relation: string, target: string) => {
      const seen = visibility(graph, { ...start, level });
      const found = graph.filterEdges(
        (_id, { edge }, from, to) =>
          edge.relation === relation && typeOf(from) === source && typeOf(to) === target,
      );
      expect(found.length).toBeGreaterThan(0);
      return new Set(found.map((id) => seen.edge(id)));
    };
    expect(told("far", "strand", "partOf", "project")).toEqual(new Set(["shown"]));
    expect(told("far", "project", "serves", "organ")).toEqual(new Set(["shown"]));
    expect(told("far", "measure", "partOf", "strand")).toEqual(new Set(["hidden"]));
    expect(told("overview", "measure", "partOf", "strand")).toEqual(new Set(["shown"]));
    expect(told("overview", "measure", "restsOn", "reference")).toEqual(new Set(["hidden"]));
    expect(told("near", "measure", "restsOn", "reference")).toEqual(new Set(["shown"]));
  });

  it("brings a chosen node of a deeper level, its neighbours and its ties", () => {
    for (const id of near) {
      const seen = visibility(graph, { ...start, level: "far", chosen: focusOf(graph, [id]) });
      for (const node of [id, ...graph.neighbors(id)]) expect(seen.node(node)).toBe("lit");
      for (const edge of graph.edges(id)) expect(seen.edge(edge)).toBe("lit");
    }
  });

  it("lights the ends of a chosen tie and nothing else", () => {
    for (const id of graph.edges()) {
      const seen = visibility(graph, { ...start, chosen: focusOf(graph, [id]) });
      expect(graph.filterNodes((node) => seen.node(node) === "lit").sort()).toEqual(
        [...new Set(graph.extremities(id))].sort(),
      );
      expect(graph.filterEdges((edge) => seen.edge(edge) === "lit")).toEqual([id]);
    }
  });

  it("gives the light to what is pointed at, while the chosen node's ties stay drawn", () => {
    const [chosen = "", pointed = ""] = projects;
    const seen = visibility(graph, { ...start, chosen: focusOf(graph, [chosen]), hover: pointed });
    expect([seen.node(pointed), seen.node(chosen)]).toEqual(["lit", "shown"]);
    for (const edge of graph.edges(chosen)) expect(seen.edge(edge)).not.toBe("hidden");
  });

  it("does not bring neighbours from deeper levels when pointing", () => {
    const measure = near.flatMap((id) => graph.neighbors(id)).find((id) => typeOf(id) === "measure") ?? "";
    const seen = visibility(graph, { ...start, hover: measure });
    const deeper = graph.neighbors(measure).filter((id) => levelOfType(typeOf(id)) === "near");
    expect(deeper.length).toBeGreaterThan(0);
    for (const id of deeper) expect(seen.node(id)).toBe("hidden");
  });

  it("draws all ties that a filter leaves when they are few, and only then", () => {
    const sizes = new Set<boolean>();
    for (const level of levels) {
      for (const institution of pressableOf(graph, "institutions")) {
        const filter = setGroup(emptyFilter, "institutions", [institution]);
        const seen = visibility(graph, { ...start, level, filter });
        const left = [...passing(graph, filter).edges].filter((id) =>
          graph.extremities(id).every((end) => seenAt(levelOfType(typeOf(end)), level)),
        );
        const few = left.length <= fewTies;
        sizes.add(few);
        for (const id of left)
          if (levelOfEdge(graph, id) === undefined) expect(seen.edge(id) === "shown").toBe(few);
      }
    }
    expect(sizes).toEqual(new Set([true, false]));
  });

  it("draws the same ties of every project that is pressed, however few another has", () => {
    for (const level of levels)
      for (const pressed of [...projects.map((project) => [project]), projects.slice(0, 2)]) {
        const seen = visibility(graph, {
          ...start,
          level,
          filter: setGroup(emptyFilter, "projects", pressed),
        });
        for (const id of graph.edges())
          if (levelOfEdge(graph, id) === undefined) expect(seen.edge(id)).toBe("hidden");
      }
  });

  it("draws more of them where the filter names ties: those of a basis, or those that projects share something by", () => {
    const [, b = "", c = ""] = projects;
    const filters = [
      setGroup(emptyFilter, "bases", ["inferred"]),
      setMatch(setGroup(emptyFilter, "projects", [b, c]), "all"),
    ];
    for (const filter of filters) {
      const seen = visibility(graph, { ...start, filter });
      const left = [...passing(graph, filter).edges].filter((id) =>
        graph.extremities(id).every((end) => seenAt(levelOfType(typeOf(end)), "overview")),
      );
      expect(left.length).toBeGreaterThan(fewTies);
      expect(left.length).toBeLessThanOrEqual(fewNamedTies);
      for (const id of left) expect(seen.edge(id)).toBe("shown");
    }
  });

  it("leaves out what lies outside the neighbourhood, and shows what lies inside at every level", () => {
    for (const level of levels) {
      const [id = ""] = projects;
      const within = neighbourhood(graph, id, 1);
      const seen = visibility(graph, { ...start, level, filter: setMode(emptyFilter, "hide"), within });
      expect(graph.filterNodes((node) => seen.node(node) !== "hidden").sort()).toEqual([...within].sort());
    }
  });

  it("lights a path and nothing beside it", () => {
    const [from = "", to = ""] = projects;
    const [path] = shortestPaths(graph, from, to);
    const ties = path?.hops.flat() ?? [];
    const seen = visibility(graph, { ...start, chosen: focusOfPath(path?.nodes ?? [], ties) });
    expect(graph.filterNodes((id) => seen.node(id) === "lit").sort()).toEqual(
      [...(path?.nodes ?? [])].sort(),
    );
    expect(graph.filterEdges((id) => seen.edge(id) === "lit").sort()).toEqual([...ties].sort());
    expect(ties.length).toBeGreaterThan(1);
  });

  it("hides what is not in the graph", () => {
    const seen = visibility(graph, start);
    expect([seen.node("__proto__"), seen.edge("nobody.knows.this")]).toEqual(["hidden", "hidden"]);
  });

  it("draws in one column what stands there or is lit, and others only where a filter asks for ties", () => {
    const asksForTies = setGroup(emptyFilter, "bases", ["inferred"]);
    let left = 0;
    fc.assert(
      fc.property(inputs, (input) => {
        const seen = visibility(graph, input);
        const column = withoutFew(graph, input.filter, seen);
        expect(ids.filter((id) => column.node(id) !== seen.node(id))).toEqual([]);
        const wrong = graph.filterEdges((id) => {
          const own = seen.edge(id);
          const stands =
            own === "lit" || levelOfEdge(graph, id) !== undefined || input.filter.match === "all";
          if (!stands && own !== "hidden") left += 1;
          return column.edge(id) !== (stands ? own : "hidden");
        });
        expect(wrong).toEqual([]);
      }),
    );
    expect(left).toBeGreaterThan(0);
    const named = visibility(graph, { ...start, filter: asksForTies });
    const drawn = (of: typeof named) => graph.edges().filter((id) => of.edge(id) !== "hidden");
    expect(drawn(withoutFew(graph, asksForTies, named))).toEqual(drawn(named));
  });
});
