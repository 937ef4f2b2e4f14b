import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { rootProjects } from "../graph/tree.ts";
import { clearFilter, emptyFilter, type Filter, setMode, setProjects, toggleProject } from "./filter.ts";
import { filterShowing } from "./filter-showing.ts";
import { passing } from "./passing.ts";

const { graph } = yongzhou();
const projects = rootProjects(graph);
const presses = fc.array(fc.constantFrom(...projects), { maxLength: 12 });
const press = (ids: readonly string[], filter: Filter = emptyFilter) => ids.reduce(toggleProject, filter);

describe("a filter", () => {
  it("does not depend on the order of presses", () => {
    fc.assert(
      fc.property(presses, fc.infiniteStream(fc.nat()), (ids, random) => {
        const keyed = ids.map((id) => ({ id, key: random.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ id }) => id);
        expect(press(shuffled)).toEqual(press(ids));
      }),
    );
  });

  it("is as before when a project is pressed twice", () => {
    fc.assert(
      fc.property(presses, fc.constantFrom(...projects), (ids, id) => {
        expect(press([...ids, id, id])).toEqual(press(ids));
      }),
    );
  });

  it("is back at the start when cleared, with the way of filtering that was chosen", () => {
    fc.assert(
      fc.property(presses, fc.constantFrom("fade" as const, "hide" as const), (ids, mode) => {
        expect(clearFilter(press(ids, setMode(emptyFilter, mode)))).toEqual({ projects: [], mode });
      }),
    );
  });

  it("stays the same object when nothing changes", () => {
    const filter = press(projects.slice(0, 2));
    expect(setMode(filter, filter.mode)).toBe(filter);
    expect(setProjects(filter, [...filter.projects].reverse())).toBe(filter);
    expect(clearFilter(emptyFilter)).toBe(emptyFilter);
  });
});

describe("what passes", () => {
  it("is everything while nothing is pressed", () => {
    const { nodes, edges } = passing(graph, emptyFilter);
    expect([nodes.size, edges.size]).toEqual([graph.order, graph.size]);
  });

  it("is a node with one of the pressed projects, and every organ", () => {
    fc.assert(
      fc.property(fc.subarray(projects, { minLength: 1 }), (ids) => {
        const { nodes } = passing(graph, press(ids));
        graph.forEachNode((id, { node, projects: own }) => {
          expect(nodes.has(id)).toBe(node.type === "organ" || ids.some((project) => own.includes(project)));
        });
      }),
    );
  });

  it("is a tie exactly when both its ends do", () => {
    fc.assert(
      fc.property(fc.subarray(projects), (ids) => {
        const { nodes, edges } = passing(graph, press(ids));
        graph.forEachEdge((id, _edge, source, target) => {
          expect(edges.has(id)).toBe(nodes.has(source) && nodes.has(target));
        });
      }),
    );
  });

  it("only grows with what is pressed besides", () => {
    fc.assert(
      fc.property(fc.subarray(projects, { minLength: 1 }), fc.constantFrom(...projects), (ids, more) => {
        const before = passing(graph, setProjects(emptyFilter, ids)).nodes;
        const after = passing(graph, setProjects(emptyFilter, [...ids, more])).nodes;
        expect([...before].filter((id) => !after.has(id))).toEqual([]);
      }),
    );
  });

  it("includes what the filter was widened to show, and all that passed before", () => {
    fc.assert(
      fc.property(fc.subarray(projects), fc.constantFrom(...graph.nodes(), ...graph.edges()), (ids, id) => {
        const filter = setProjects(emptyFilter, ids);
        const wide = passing(graph, filterShowing(graph, filter, id));
        expect(wide.nodes.has(id) || wide.edges.has(id)).toBe(true);
        expect([...passing(graph, filter).nodes].filter((node) => !wide.nodes.has(node))).toEqual([]);
      }),
    );
  });
});
