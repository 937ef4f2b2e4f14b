import { expect, it, test } from "vitest";
import { laboratoryGraph, laboratoryIndex } from "../../../tests/fixtures/laboratory.ts";
import { villageFiles, villageGraph, villageIndex } from "../../../tests/fixtures/village.ts";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { languages } from "../atlas/vocabulary.ts";
import { describeClaim } from "../describe/describe-claim.ts";
import { buildGraph } from "../graph/build-graph.ts";
import { onlyInLanguages } from "./languages-of-file.ts";
import { loadAtlas } from "./load-atlas.ts";

const file = (name: string, value: unknown) => ({ name, text: JSON.stringify(value) });
const { atlas: first } = yongzhou();
const bilingual = [
  { name: "the first atlas", graph: first.graph, textIndex: first.textIndex, tours: first.tours },
  {
    name: "an atlas of another field",
    graph: laboratoryGraph(),
    textIndex: laboratoryIndex(),
    tours: undefined,
  },
];
const cases = bilingual.flatMap((atlas) => languages.map((language) => ({ ...atlas, language })));

test.each(cases)(
  "$name, in $language alone, is an atlas that says the same in it, and the same in the other",
  ({ graph, textIndex, tours, language }) => {
    const only = <T>(value: T) => onlyInLanguages(value, [language]);
    const written = only({ ...graph, languages: [language] });
    const other = languages.find((one) => one !== language) ?? language;
    expect(JSON.stringify(written.nodes)).not.toContain(`"${other}":`);
    const loaded = loadAtlas({
      graph: file("graph.json", written),
      textIndex: file("text-index.json", only(textIndex)),
      ...(tours && { tours: file("tours.json", only(tours)) }),
    });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)));
    expect(loaded.value.tours?.tours.length).toBe(tours?.tours.length);
    const { vocabulary } = first.graph.id === graph.id ? first : loaded.value;
    const before = buildGraph(graph, vocabulary);
    const after = buildGraph(loaded.value.graph, loaded.value.vocabulary);
    for (const id of [...before.nodes(), ...before.edges()])
      expect(describeClaim(after, id, language)).toEqual(describeClaim(before, id, language));
    for (const { label, note } of loaded.value.graph.nodes)
      expect([label[other], note[other]]).toEqual([label[language], note[language]]);
  },
);

const problemsOf = (changed: Parameters<typeof villageFiles>[0]) => {
  const loaded = loadAtlas(villageFiles(changed));
  return (loaded.ok ? (loaded.warnings ?? []) : loaded.problems).map(({ code, path }) => [code, path]);
};
const chinese = () => onlyInLanguages({ ...villageGraph(), languages: ["zh"] }, ["zh"]);

it("tells words in a language that it does not say it is in, in each file", () => {
  const graph = chinese();
  const foreign = { ...graph, title: { zh: "河边村", en: "Riverside village" } };
  const textIndex = onlyInLanguages(villageIndex(), ["zh"]);
  expect(problemsOf({ graph: foreign, textIndex })).toEqual([["languageForeign", "$.title.en"]]);
  expect(problemsOf({ graph, textIndex: villageIndex() })[0]).toEqual([
    "languageForeign",
    "$.sections[0].label.en",
  ]);
});

it("misses words in a language that it says it is in", () => {
  const graph = { ...villageGraph(), title: { zh: "河边村" } };
  expect(problemsOf({ graph })).toEqual([["keyMissing", "$.title.en"]]);
  const textIndex = onlyInLanguages(villageIndex(), ["zh"]);
  expect(problemsOf({ graph: { ...chinese(), title: { en: "Village" } }, textIndex })).toEqual(
    expect.arrayContaining([
      ["languageForeign", "$.title.en"],
      ["keyMissing", "$.title.zh"],
    ]),
  );
});

it("is in languages that there are, in at least one, and in each once", () => {
  const told = (given: unknown) => problemsOf({ graph: { ...villageGraph(), languages: given } });
  expect(told(["zh", "fr"])).toEqual([["valueNotAllowed", "$.languages[1]"]]);
  expect(told([])).toEqual([["listEmpty", "$.languages"]]);
  expect(told("zh")).toEqual([["typeWrong", "$.languages"]]);
  expect(told(["zh", "zh"])[0]?.[0]).toBe("languageForeign");
});

it("holds labels to the length and the syllables of its own languages only", () => {
  const graph = onlyInLanguages({ ...villageGraph(), languages: ["en"] }, ["en"]);
  const textIndex = onlyInLanguages(villageIndex(), ["en"]);
  expect(problemsOf({ graph, textIndex })).toEqual([]);
  const [node, ...nodes] = graph.nodes;
  const long = {
    ...graph,
    nodes: [{ ...node, label: { en: "A label of more than thirty-two letters" } }, ...nodes],
  };
  expect(problemsOf({ graph: long, textIndex })).toEqual([["labelTooLong", "$.nodes[0].label.en"]]);
});
