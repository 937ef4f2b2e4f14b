import { expect, it, test } from "vitest";
import { renamedGraph, renamedVocabulary, typeName } from "../../../tests/fixtures/renamed.ts";
import { villageFiles, villageGraph } from "../../../tests/fixtures/village.ts";
import { policy } from "../vocabulary/policy.ts";
import { loadAtlas } from "./load-atlas.ts";

const load = (graph: unknown) => loadAtlas(villageFiles({ graph }));
const problemsOf = (graph: unknown) => {
  const loaded = load(graph);
  return loaded.ok ? [] : loaded.problems.map(({ code, path }) => [code, path]);
};

it("is that of policy texts in the first version of the format, and where an atlas names it", () => {
  for (const graph of [villageGraph(), { ...villageGraph(), formatVersion: 2, vocabulary: "policy" }])
    expect(load(graph)).toMatchObject({ ok: true, value: { vocabulary: { id: policy.id } } });
});

it("must be named in the second version, and be one that there is", () => {
  const graph = { ...villageGraph(), formatVersion: 2 };
  expect(problemsOf(graph)).toEqual([["vocabularyAbsent", "$"]]);
  expect(problemsOf({ ...graph, vocabulary: "medicine" })).toEqual([["vocabularyUnknown", "$.vocabulary"]]);
  expect(problemsOf({ ...graph, vocabulary: 7 })).toEqual([["vocabularyUnknown", "$.vocabulary"]]);
});

it("may be an atlas's own: its nodes and ties are held to those names, and to no others", () => {
  const graph = renamedGraph(villageGraph());
  expect(load(graph)).toMatchObject({ ok: true, warnings: [], value: { vocabulary: { id: "renamed" } } });
  const [first, ...rest] = graph.nodes;
  const foreign = { ...graph, nodes: [{ ...first, type: "project" }, ...rest] };
  expect(problemsOf(foreign)[0]?.[1]).toBe("$.nodes[0].type");
});

/** What is put in the place of what: in the second type or the second relation. */
type Change = Readonly<Partial<Record<"type" | "relation", object>>>;

const breaches: readonly [code: string, path: string, change: Change][] = [
  ["idDuplicate", "$.vocabulary.types[1].id", { type: { id: typeName("project") } }],
  ["idReserved", "$.vocabulary.types[1].id", { type: { id: "tie" } }],
  ["vocabularyName", "$.vocabulary.relations[1].from[0]", { relation: { from: ["nothing"] } }],
  ["vocabularyName", "$.vocabulary.types[1].lead[0]", { type: { lead: ["by nobody"] } }],
  ["vocabularyPart", "$.vocabulary.relations[1].kind", { relation: { kind: "part" } }],
  ["vocabularyWords", "$.vocabulary.types[1].clauses[0]", { type: { clauses: ["to servesOtherwise"] } }],
  ["listEmpty", "$.vocabulary.relations[1].sentence", { relation: { sentence: [] } }],
  [
    "vocabularyWords",
    "$.vocabulary.relations[1].sentence",
    { relation: { sentence: [{ role: "lead", zh: "某", en: "x" }] } },
  ],
  ["typeWrong", "$.vocabulary.types[1].plural", { type: { plural: 7 } }],
];

test.each(breaches)("%s is told at %s of an own vocabulary", (code, path, change) => {
  const vocabulary = renamedVocabulary();
  Object.assign(vocabulary.types[1] ?? {}, change.type);
  Object.assign(vocabulary.relations[1] ?? {}, change.relation);
  expect(problemsOf({ ...renamedGraph(villageGraph()), vocabulary })).toContainEqual([code, path]);
});

test("a vocabulary without the relation of parts is refused", () => {
  const vocabulary = renamedVocabulary();
  vocabulary.relations.shift();
  expect(problemsOf({ ...renamedGraph(villageGraph()), vocabulary })).toContainEqual([
    "vocabularyPart",
    "$.vocabulary.relations",
  ]);
});

test("a type may say itself how long its labels are, which are held to that", () => {
  const vocabulary = renamedVocabulary();
  Object.assign(vocabulary.types[0] ?? {}, { maxLabel: { zh: 3, en: 40 } });
  expect(problemsOf({ ...renamedGraph(villageGraph()), vocabulary })).toEqual([
    ["labelTooLong", "$.nodes[0].label.zh"],
    ["labelTooLong", "$.nodes[1].label.zh"],
  ]);
});
