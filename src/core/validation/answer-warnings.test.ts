import { expect, test } from "vitest";
import { type Village, village } from "../../../tests/fixtures/broken-village.ts";
import { villageCopy, villageFiles, villageGraph } from "../../../tests/fixtures/village.ts";
import type { AtlasFiles } from "../atlas/atlas.ts";
import type { Answer } from "../atlas/schema.ts";
import { loadAtlas } from "./load-atlas.ts";
import type { CopiedSentences } from "./rule.ts";

const why = { zh: "这样是对的", en: "It is right" };
const answering = (...answers: Omit<Answer, "why">[]): Village => {
  const asked = village();
  asked.graph.answers = answers.map((answer) => ({ ...answer, why }));
  return asked;
};
const told = (files: AtlasFiles, copy?: CopiedSentences) => {
  const loaded = loadAtlas(files, copy);
  return (loaded.ok ? loaded.warnings : loaded.problems).map(({ code, id, answer }) => [code, id, answer]);
};

test("a warning that is answered carries the reason, the others none", () => {
  const asked = answering({ warning: "termUnused", id: "例会" });
  asked.terms.terms.push({ zh: "例会", en: ["meeting"] }, { zh: "水渠", en: ["ditch"] });
  expect(told(villageFiles(asked))).toEqual([
    ["termUnused", "例会", why],
    ["termUnused", "水渠", undefined],
  ]);
});

test("an answer does not outlive what it answers", () => {
  const asked = answering({ warning: "sourceUncited", id: "handbook" });
  expect(told(villageFiles(asked))).toEqual([["answerStale", "handbook", undefined]]);
});

test("an error cannot be answered, nor can an answer", () => {
  for (const warning of ["nodeWithoutEdge", "answerStale", "positionsStale"]) {
    const graph = { ...villageGraph(), answers: [{ warning, id: "elders", why }] };
    const loaded = loadAtlas(villageFiles({ graph }));
    expect(loaded.ok ? [] : loaded.problems.map(({ code, path }) => [code, path])).toEqual([
      ["valueNotAllowed", "$.answers[0].warning"],
    ]);
  }
});

test("what the files at hand do not let be looked for is not called answered in vain", () => {
  const asked = answering(
    { warning: "termUnused", id: "例会" },
    { warning: "sentenceUncovered", id: "s03" },
    { warning: "edgeEndsUnmentioned", id: "elders.oversees.committee" },
  );
  const { graph } = villageFiles(asked);
  const bare = told({ graph }, villageCopy());
  expect(bare.map(([code]) => code)).toEqual(["indexAbsent"]);
  expect(told(villageFiles(asked)).map(([code]) => code)).toEqual(Array(3).fill("answerStale"));
});
