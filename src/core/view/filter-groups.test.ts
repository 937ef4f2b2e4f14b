import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import { knownIds } from "../../../tests/fixtures/any-link.ts";
import { anyPressed } from "../../../tests/fixtures/any-pressed.ts";
import { anyStep } from "../../../tests/fixtures/any-step.ts";
import { toursSchema } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import { describeFilter, wordOf } from "../describe/describe-filter.ts";
import { decodeLink } from "../link/decode-link.ts";
import { encodeLink } from "../link/encode-link.ts";
import { defaultLink } from "../link/link-state.ts";
import { stepLink, stepOfLink } from "../tour/step-link.ts";
import {
  asksForShared,
  emptyFilter,
  type Filter,
  filterMatches,
  filterModes,
  filterOf,
  toggleFilter,
} from "./filter.ts";
import { type FilterGroup, filterGroups, specOf } from "./filter-groups.ts";
import { pressableOf, valuesOf } from "./filter-values.ts";
import { filterShowing, passing } from "./passing.ts";

// Whatever is registered is tried: a further group needs no line here.
const { graph } = yongzhou();
const anyFilter: fc.Arbitrary<Filter> = fc.record({
  ...anyPressed(graph),
  mode: fc.constantFrom(...filterModes),
  match: fc.constantFrom(...filterMatches),
});
const anyGroup = fc.constantFrom(...filterGroups);
const anyPress = anyGroup.chain((group) =>
  fc.record({ group: fc.constant(group), value: fc.constantFrom(...pressableOf(graph, group)) }),
);
const words = { id: "a", caption: { zh: "一", en: "One" }, notes: { zh: "二", en: "Two" } };
const pressedIn = (filter: Filter, group: FilterGroup): readonly string[] => filter[group];
const edgeOf = (id: string) => graph.getEdgeAttribute(id, "edge");

/** Whether a tie by itself, whatever its ends, has what is pressed in a group. */
function hasItself(filter: Filter, group: FilterGroup, id: string): boolean {
  const { ofEdge } = specOf(group);
  const pressed = pressedIn(filter, group);
  if (ofEdge === "ends" || pressed.length === 0) return true;
  const values: readonly string[] = ofEdge(edgeOf(id));
  return pressed.some((value) => values.includes(value));
}

describe("every group of filters", () => {
  it("offers what nodes and ties have, and nothing twice", () => {
    for (const group of filterGroups) {
      const offered: readonly string[] = pressableOf(graph, group);
      expect(new Set(offered).size, group).toBe(offered.length);
      const had = graph.nodes().flatMap((id): readonly string[] => valuesOf(graph, group, id));
      expect(offered, group).toEqual(expect.arrayContaining([...new Set(had)]));
      expect(had.length, group).toBeGreaterThan(0);
    }
  });

  it("is reopened by a link as it was pressed", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const opened = decodeLink(encodeLink({ ...defaultLink, ...filter }), knownIds);
        expect(opened.ok && filterOf(opened.value)).toEqual(filter);
      }),
    );
  });

  it("tells of a link which of its values are none, and keeps the others", () => {
    fc.assert(
      fc.property(anyPress, ({ group, value }) => {
        const opened = decodeLink(`#view=map&${group}=${value},nowhere`, knownIds);
        expect(opened).toMatchObject({
          ok: true,
          value: { [group]: [value] },
          warnings: [{ code: "unknownId", name: group, value: "nowhere" }],
        });
      }),
    );
  });

  it("is kept by a step of a tour, whose file the schema takes", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const step = stepOfLink({ ...defaultLink, ...filter }, words);
        const tour = { id: "t", title: words.caption, description: words.caption, steps: [step] };
        expect(v.is(toursSchema, { $schema: "s", tours: [tour] })).toBe(true);
        expect(filterOf(stepLink(step))).toEqual(filter);
      }),
    );
  });

  it("is refused by the schema of tours with a word that is none of its vocabulary", () => {
    for (const group of filterGroups) {
      // That a node is none is for the rules to say, which know the atlas.
      const none = "list" in specOf(group).pressable ? "nowhere" : "No id";
      const step = { ...words, view: "map", filter: { [group]: [none] } };
      const tour = { id: "t", title: words.caption, description: words.caption, steps: [step] };
      expect(v.is(toursSchema, { $schema: "s", tours: [tour] }), group).toBe(false);
    }
  });

  it("is named by the sentence with each of its pressed values, in its place whatever else is pressed", () => {
    fc.assert(
      fc.property(anyFilter, fc.constantFrom(...languages), (filter, language) => {
        const said = describeFilter(graph, filter, language);
        for (const group of filterGroups)
          for (const value of filter[group]) expect(said).toContain(wordOf(graph, group, value, language));
      }),
    );
  });

  it("changes the sentence with every further value", () => {
    fc.assert(
      fc.property(
        anyFilter,
        anyPress,
        fc.constantFrom(...languages),
        (filter, { group, value }, language) => {
          const further = toggleFilter(filter, group, value);
          expect(describeFilter(graph, further, language)).not.toBe(describeFilter(graph, filter, language));
        },
      ),
    );
  });

  it("lets a node pass with one of its pressed values, or where its type is exempt", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        fc.pre(!asksForShared(filter));
        const { nodes } = passing(graph, filter);
        const wrong = graph.filterNodes((id, { type }) => {
          const meets = filterGroups.every((group) => {
            const pressed = pressedIn(filter, group);
            const values: readonly string[] = valuesOf(graph, group, id);
            const exempt = specOf(group).exempt.includes(type.role);
            return pressed.length === 0 || exempt || pressed.some((value) => values.includes(value));
          });
          return nodes.has(id) !== meets;
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("lets a tie pass whose ends pass, and that has a pressed value itself where the group asks for that", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const { nodes, edges } = passing(graph, filter);
        const wrong = graph.filterEdges((id, _edge, source, target) => {
          const own = filterGroups.every((group) => hasItself(filter, group, id));
          return edges.has(id) !== (own && nodes.has(source) && nodes.has(target));
        });
        expect(wrong).toEqual([]);
      }),
    );
  });

  it("is widened or released until what is asked for passes", () => {
    const anything = fc.constantFrom(...graph.nodes(), ...graph.edges());
    fc.assert(
      fc.property(anyFilter, anything, (filter, id) => {
        const { nodes, edges } = passing(graph, filterShowing(graph, filter, id));
        expect(nodes.has(id) || edges.has(id)).toBe(true);
      }),
    );
  });

  it("leaves out nothing where nothing of it is pressed", () => {
    for (const group of filterGroups) expect(emptyFilter[group], group).toEqual([]);
  });
});

it("whatever a step of a tour has pressed, its link carries", () => {
  fc.assert(
    fc.property(anyStep(graph), (step) => {
      const link = stepLink(step);
      for (const group of filterGroups)
        expect(link[group], group).toEqual([...(step.filter?.[group] ?? [])].sort());
    }),
  );
});
