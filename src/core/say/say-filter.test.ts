import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nodeTypes } from "../../../tests/fixtures/policy.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { bases, type Language, languages } from "../atlas/vocabulary.ts";
import { rootProjects } from "../graph/tree.ts";
import {
  emptyFilter,
  type Filter,
  filterMatches,
  filterModes,
  setGroup,
  setMatch,
  setMode,
} from "../view/filter.ts";
import { policy } from "../vocabulary/policy.ts";
import { sayFilter } from "./say-filter.ts";
import { basisWords, typeWords } from "./words.ts";

const { graph } = yongzhou();
const projects = rootProjects(graph);
const institutions = graph.filterNodes((_id, { node }) => node.type === "institution");
const label = (id: string, language: Language) => graph.getNodeAttribute(id, "node").label[language];

const anyFilter: fc.Arbitrary<Filter> = fc
  .record({
    projects: fc.subarray(projects),
    types: fc.subarray([...nodeTypes]),
    bases: fc.subarray([...bases]),
    institutions: fc.subarray(institutions, { maxLength: 4 }),
    mode: fc.constantFrom(...filterModes),
    match: fc.constantFrom(...filterMatches),
  })
  .map(({ mode, match, ...groups }) =>
    setMode(
      setGroup(
        setGroup(
          setGroup(
            setMatch(
              setGroup(emptyFilter, "projects", groups.projects),
              groups.projects.length > 1 ? match : "any",
            ),
            "types",
            groups.types,
          ),
          "bases",
          groups.bases,
        ),
        "institutions",
        groups.institutions,
      ),
      mode,
    ),
  );

/** The names of a group's pressed values, in the order of the atlas or the vocabulary. */
function namesOf(filter: Filter, language: Language): string[][] {
  return [
    projects.filter((id) => filter.projects.includes(id)).map((id) => label(id, language)),
    bases.filter((basis) => filter.bases.includes(basis)).map((basis) => basisWords[basis][language]),
    nodeTypes
      .filter((type) => filter.types.includes(type))
      .map((type) => typeWords(policy.type(type)).several[language]),
    institutions.filter((id) => filter.institutions.includes(id)).map((id) => label(id, language)),
  ];
}

/** Whether the names occur one after the other. */
function occurInOrder(said: string, names: readonly string[]): boolean {
  let from = 0;
  return names.every((name) => {
    const at = said.toLowerCase().indexOf(name.toLowerCase(), from);
    from = at + name.length;
    return at >= 0;
  });
}

describe("sayFilter", () => {
  it("says that nothing is left out while nothing is pressed", () => {
    expect(sayFilter(graph, emptyFilter, "zh")).toBe("全部内容");
    expect(sayFilter(graph, setMode(emptyFilter, "hide"), "en")).toBe("Everything");
  });

  it("names every pressed value in the order of atlas and vocabulary, in every combination of groups", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        for (const language of languages) {
          const said = sayFilter(graph, filter, language);
          for (const names of namesOf(filter, language)) expect(occurInOrder(said, names)).toBe(true);
        }
      }),
    );
  });

  it("says one thing of one filter and another of another", () => {
    fc.assert(
      fc.property(anyFilter, anyFilter, (a, b) => {
        const nothing = [a, b].every((filter) => namesOf(filter, "zh").flat().length === 0);
        const same = nothing || JSON.stringify(a) === JSON.stringify(b);
        for (const language of languages) {
          expect(sayFilter(graph, a, language) === sayFilter(graph, b, language)).toBe(same);
        }
      }),
    );
  });

  it("is a well-formed phrase in every combination of groups", () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        expect(sayFilter(graph, filter, "zh")).toMatch(
          /^(全部内容|只看[^\s，；。][^。]*；其余(淡化|隐藏))$/u,
        );
        expect(sayFilter(graph, filter, "zh")).not.toMatch(/的的|中；|中，|[、，；]{2}/u);
        expect(sayFilter(graph, filter, "en")).toMatch(
          /^(Everything|Only \S.*; the rest is (faded|hidden))$/,
        );
        expect(sayFilter(graph, filter, "en")).not.toMatch(/\s{2}|the the| ;|,;/);
      }),
    );
  });

  it("reads as one sentence with a value in every group", () => {
    const [first = ""] = projects;
    const filter: Filter = {
      ...emptyFilter,
      projects: [first],
      types: ["measure"],
      bases: ["inferred"],
      institutions: ["municipal-standing-committee"],
      mode: "fade",
      match: "any",
    };
    expect(sayFilter(graph, filter, "zh")).toBe(
      `只看${label(first, "zh")}中编者推断的举措，涉及市人大常委会；其余淡化`,
    );
    expect(sayFilter(graph, filter, "en")).toBe(
      `Only inferred measures of the ${label(first, "en")} that involve the Municipal PC Standing Committee; the rest is faded`,
    );
  });

  it("says that only what projects share is seen", () => {
    const [first = "", second = ""] = projects;
    const filter = setMatch(setGroup(emptyFilter, "projects", [first, second]), "all");
    const [a, b] = [first, second].map((id) => label(id, "en"));
    expect(sayFilter(graph, filter, "en")).toBe(`Only what the ${a} and the ${b} share; the rest is faded`);
    const stated: Filter = { ...filter, bases: ["stated"], institutions: ["deputies"] };
    const deputies = label("deputies", "zh");
    expect(sayFilter(graph, stated, "zh")).toBe(
      `只看${label(first, "zh")}和${label(second, "zh")}共有、原文所述的内容，涉及${deputies}；其余淡化`,
    );
    expect(sayFilter(graph, stated, "en")).toMatch(/^Only stated items that .+ share and that involve .+;/);
  });

  it("says what becomes of the rest", () => {
    const filter = setGroup(emptyFilter, "projects", projects.slice(0, 1));
    const name = label(projects[0] ?? "", "en");
    expect(sayFilter(graph, filter, "en")).toBe(`Only the ${name}; the rest is faded`);
    expect(sayFilter(graph, setMode(filter, "hide"), "zh")).toMatch(/^只看.+；其余隐藏$/);
  });
});
