import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { levelOfType, nodeTypes } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { bases } from "../atlas/vocabulary.ts";
import { hasOwnClaim } from "../graph/claims.ts";
import { sharedNodes } from "../graph/shared-nodes.ts";
import { rootProjects } from "../graph/tree.ts";
import { countBesides, facetCounts, tieCounts } from "./facet-counts.ts";
import {
  asksForShared,
  clearFilter,
  emptyFilter,
  type Filter,
  filterGroups,
  filterMatches,
  setGroup,
  setMatch,
  setMode,
  toggleFilter,
} from "./filter.ts";
import { levels, seenAt } from "./level.ts";
import { filterShowing, passing } from "./passing.ts";

const { graph } = yongzhou();
const projects = rootProjects(graph);
const institutions = graph.filterNodes((_id, { node }) => node.type === "institution");

type Press = (filter: Filter) => Filter;
const press: fc.Arbitrary<Press> = fc.oneof(
  fc.constantFrom(...projects).map(
    (id): Press =>
      (filter) =>
        toggleFilter(filter, "projects", id),
  ),
  fc.constantFrom(...nodeTypes).map(
    (type): Press =>
      (filter) =>
        toggleFilter(filter, "types", type),
  ),
  fc.constantFrom(...bases).map(
    (basis): Press =>
      (filter) =>
        toggleFilter(filter, "bases", basis),
  ),
  fc.constantFrom(...institutions).map(
    (id): Press =>
      (filter) =>
        toggleFilter(filter, "institutions", id),
  ),
);
const presses = fc.array(press, { maxLength: 12 });
const pressed = (all: readonly Press[], filter: Filter = emptyFilter) =>
  all.reduce((now, one) => one(now), filter);
const matches = fc.constantFrom(...filterMatches);
const filters = fc.tuple(presses, matches).map(([all, match]) => setMatch(pressed(all), match));
const several = fc.subarray(projects, { minLength: 2 });
const sharedBy = (ids: readonly string[]) => setMatch(setGroup(emptyFilter, "projects", ids), "all");

describe("a filter", () => {
  it("does not depend on the order of presses", () => {
    fc.assert(
      fc.property(presses, fc.infiniteStream(fc.nat()), (all, random) => {
        const keyed = all.map((one) => ({ one, key: random.next().value ?? 0 }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(pressed(shuffled)).toEqual(pressed(all));
      }),
    );
  });

  it("is as before when something is pressed twice", () => {
    fc.assert(
      fc.property(presses, press, (all, one) => {
        expect(pressed([...all, one, one])).toEqual(pressed(all));
      }),
    );
  });

  it("is back at the start when cleared, with the way of filtering that was chosen", () => {
    fc.assert(
      fc.property(presses, fc.constantFrom("fade" as const, "hide" as const), (all, mode) => {
        expect(clearFilter(pressed(all, setMode(emptyFilter, mode)))).toEqual({ ...emptyFilter, mode });
      }),
    );
  });

  it("asks for what is shared no longer once no project is pressed", () => {
    fc.assert(
      fc.property(several, (ids) => {
        const released = ids.reduce((now, id) => toggleFilter(now, "projects", id), sharedBy(ids));
        expect(released).toEqual(emptyFilter);
        expect(clearFilter(sharedBy(ids))).toEqual(emptyFilter);
      }),
    );
  });

  it("stays the same object when nothing changes", () => {
    const filter = setGroup(emptyFilter, "projects", projects.slice(0, 2));
    expect(setMode(filter, filter.mode)).toBe(filter);
    expect(setGroup(filter, "projects", [...filter.projects].reverse())).toBe(filter);
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
        const { nodes } = passing(graph, setGroup(emptyFilter, "projects", ids));
        const wrong = graph.filterNodes(
          (id, { node, projects: own }) =>
            nodes.has(id) !== (node.type === "organ" || ids.some((project) => own.includes(project))),
        );
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("is an institution that is pressed, and all that is tied to it", () => {
    for (const id of institutions) {
      const { nodes } = passing(graph, setGroup(emptyFilter, "institutions", [id]));
      expect([...nodes].sort()).toEqual([...new Set([id, ...graph.neighbors(id)])].sort());
    }
  });

  it("is, between groups, what passes each of them alone", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const alone = filterGroups.map(
          (group) =>
            passing(graph, setMatch(setGroup<typeof group>(emptyFilter, group, filter[group]), filter.match))
              .nodes,
        );
        const all = graph.filterNodes((id) => alone.every((nodes) => nodes.has(id)));
        expect([...passing(graph, filter).nodes]).toEqual(all);
      }),
    );
  });

  it("is, of what several projects share, what each of them has, and what of each is tied to that", () => {
    const roots = (id: string) => graph.getNodeAttribute(id, "projects");
    const typeOf = (id: string) => graph.getNodeAttribute(id, "node").type;
    const inTree = (id: string) => ["project", "strand", "measure"].includes(typeOf(id));
    fc.assert(
      fc.property(several, (ids) => {
        const { nodes } = passing(graph, sharedBy(ids));
        const shared = graph.filterNodes((id) => {
          if (typeOf(id) === "organ") return ids.every((project) => graph.hasDirectedEdge(project, id));
          return !inTree(id) && ids.every((project) => roots(id).includes(project));
        });
        expect([...nodes].filter((id) => !inTree(id)).sort()).toEqual(shared.sort());
        const tied = new Set(shared.flatMap((id) => graph.neighbors(id)).filter(inTree));
        for (const id of tied) expect(nodes.has(id)).toBe(ids.some((project) => roots(id).includes(project)));
        // The rest is what those are part of.
        for (const id of nodes)
          if (inTree(id) && !tied.has(id))
            expect(graph.inNeighbors(id).some((part) => nodes.has(part))).toBe(true);
      }),
    );
  });

  it("has something that two projects share, with ties of both to it", () => {
    const [first = "", second = ""] = projects;
    const { nodes, edges } = passing(graph, sharedBy([first, second]));
    const found = institutions.filter((id) => nodes.has(id));
    expect(found.length).toBeGreaterThan(0);
    for (const id of found)
      for (const project of [first, second]) {
        const ties = graph.edges(id).filter((tie) => {
          const roots = graph.getNodeAttribute(graph.opposite(id, tie), "projects");
          return edges.has(tie) && roots.length === 1 && roots[0] === project;
        });
        expect(ties.length).toBeGreaterThan(0);
      }
  });

  it("shrinks with every project that has to share it, apart from what leads there", () => {
    fc.assert(
      fc.property(several, fc.constantFrom(...projects), (ids, more) => {
        const own = (pressed: readonly string[]) => sharedNodes(graph, pressed).shared;
        expect([...own([...ids, more])].filter((id) => !own(ids).has(id))).toEqual([]);
        const [all, any] = [sharedBy(ids), setMatch(sharedBy(ids), "any")].map((one) => passing(graph, one));
        expect([...(all?.nodes ?? [])].filter((id) => !any?.nodes.has(id))).toEqual([]);
      }),
    );
  });

  it("does not depend on what is shared while one project is pressed", () => {
    for (const id of projects) {
      const filter = setGroup(emptyFilter, "projects", [id]);
      expect(passing(graph, setMatch(filter, "all"))).toEqual(passing(graph, filter));
    }
  });

  it("is a tie exactly when both its ends do and its basis is not left out", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const { nodes, edges } = passing(graph, filter);
        const wrong = graph.filterEdges((id, { edge }, source, target) => {
          const basis = filter.bases.length === 0 || filter.bases.includes(edge.basis);
          return edges.has(id) !== (nodes.has(source) && nodes.has(target) && basis);
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("leaves in both ends of a tie with a pressed basis, so that inferences can be seen at all", () => {
    for (const basis of bases) {
      const { edges } = passing(graph, setGroup(emptyFilter, "bases", [basis]));
      const own = graph.filterEdges((_id, { edge }) => edge.basis === basis);
      expect([...edges].sort()).toEqual(own.sort());
      expect(own.length).toBeGreaterThan(0);
    }
  });

  it("only grows with what is pressed besides in a group that has something pressed", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...projects), (filter, more) => {
        fc.pre(filter.projects.length > 0 && !asksForShared(filter));
        const before = passing(graph, filter).nodes;
        const wider = setGroup(filter, "projects", [...filter.projects, more]);
        const now = passing(graph, setMatch(wider, "any")).nodes;
        expect([...before].filter((id) => !now.has(id))).toEqual([]);
      }),
    );
  });

  it("includes what the filter was widened to show, and all that passed before", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...graph.nodes(), ...graph.edges()), (filter, id) => {
        const wide = passing(graph, filterShowing(graph, filter, id));
        expect(wide.nodes.has(id) || wide.edges.has(id)).toBe(true);
        expect([...passing(graph, filter).nodes].filter((node) => !wide.nodes.has(node))).toEqual([]);
      }),
    );
  });
});

describe("the count of a value", () => {
  it("is what pressing it alone would show, with the other groups as they are", () => {
    fc.assert(
      fc.property(
        filters,
        fc.constantFrom(...nodeTypes),
        fc.constantFrom(...institutions),
        (filter, type, id) => {
          const shown = (next: Filter) => passing(graph, next).nodes.size;
          expect(facetCounts(graph, filter, "types").get(type) ?? 0).toBe(
            shown(setGroup(filter, "types", [type])),
          );
          expect(facetCounts(graph, filter, "institutions").get(id) ?? 0).toBe(
            shown(setGroup(filter, "institutions", [id])),
          );
        },
      ),
    );
  });

  it("is, at a level, of what has places there, and of a basis of the ties with a claim of their own that pass between those", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...levels), (filter, level) => {
        const at = (id: string) => seenAt(levelOfType(graph.getNodeAttribute(id, "node").type), level);
        const { edges } = passing(graph, filter);
        const counts = tieCounts(graph, filter, "bases", level);
        const pressed = filter.bases.length > 0 ? filter.bases : bases;
        for (const basis of pressed) {
          const found = [...edges].filter(
            (id) =>
              graph.getEdgeAttribute(id, "edge").basis === basis &&
              hasOwnClaim(graph, id) &&
              graph.extremities(id).every(at),
          );
          if (filter.bases.length === 0) expect(counts.get(basis) ?? 0).toBe(found.length);
          else expect(counts.get(basis) ?? 0).toBeGreaterThanOrEqual(found.length);
        }
        for (const project of projects) {
          const shown = [...passing(graph, setGroup(filter, "projects", [project])).nodes].filter(at);
          const own = facetCounts(graph, filter, "projects", level).get(project) ?? 0;
          expect(own + countBesides(graph, filter)).toBe(shown.length);
        }
      }),
    );
  });

  it("of a project is of its own nodes, which with the organs is what pressing it shows", () => {
    fc.assert(
      fc.property(filters, fc.constantFrom(...projects), (filter, project) => {
        const own = facetCounts(graph, filter, "projects").get(project) ?? 0;
        const shown = passing(graph, setGroup(filter, "projects", [project])).nodes.size;
        expect(own + countBesides(graph, filter)).toBe(shown);
      }),
    );
  });
});
