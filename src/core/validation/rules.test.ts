import { expect, test } from "vitest";
import { village } from "../../../tests/fixtures/broken-village.ts";
import { curationBreaches } from "../../../tests/fixtures/curation-breaches.ts";
import { evidenceBreaches } from "../../../tests/fixtures/evidence-breaches.ts";
import { graphBreaches } from "../../../tests/fixtures/graph-breaches.ts";
import { tourBreaches } from "../../../tests/fixtures/tour-breaches.ts";
import { villageFiles, villageGraph, villageIndex } from "../../../tests/fixtures/village.ts";
import { loadAtlas } from "./load-atlas.ts";

for (const [code, breakIt, path, ...also] of [
  ...graphBreaches,
  ...evidenceBreaches,
  ...curationBreaches,
  ...tourBreaches,
]) {
  test(`${code} is told where it is, and nothing else is`, () => {
    const broken = village();
    breakIt(broken);
    const loaded = loadAtlas(villageFiles(broken));
    const problems = loaded.ok ? loaded.warnings : loaded.problems;
    expect(problems.map((problem) => problem.code).toSorted()).toEqual([code, ...also].toSorted());
    const problem = problems.find((candidate) => candidate.code === code);
    expect(problem?.path).toBe(path);
    expect(problem?.line).toBeGreaterThan(0);
    expect(problem?.column).toBeGreaterThan(0);
    // Without its tours an atlas is one still.
    expect(loaded.ok).toBe(
      problems.every(({ severity, file }) => severity === "warning" || file === "tours.json"),
    );
  });

  test("an atlas that keeps every rule has nothing to tell", () => {
    const loaded = loadAtlas(villageFiles(village()));
    expect(loaded).toMatchObject({
      ok: true,
      warnings: [],
      value: { graph: villageGraph(), textIndex: villageIndex() },
    });
  });
}

test("many breaches are told in one go, in the order of the file", () => {
  const broken = village();
  broken.node("elders").label.zh = "村里德高望重的老人组成的会";
  broken.edge("elders", "oversees").target = "somebody";
  broken.node("trees").evidence = [];
  const loaded = loadAtlas(villageFiles(broken));
  const problems = loaded.ok ? [] : loaded.problems;
  expect(problems.map(({ code, id }) => [code, id])).toEqual([
    ["statedWithoutSentence", "trees"],
    ["labelTooLong", "elders"],
    ["nodeUnknown", "elders.oversees.somebody"],
    ["sentenceUncovered", "s03"],
  ]);
});

test("an official title may be longer where two lines break it, each within the limit", () => {
  const label = "村里德高望重的老人组成的会";
  for (const [lines, codes] of [
    [["村里德高望重的", "老人组成的会"], []],
    [["村", "里德高望重的老人组成的会"], []],
    [["村里", "德高望重的老人", "组成的会"], ["labelTooLong"]],
    [[label], ["labelTooLong"]],
  ] as const) {
    const titled = village();
    Object.assign(titled.node("elders"), { label: { zh: label, en: "Elders" }, lines: { zh: lines } });
    const loaded = loadAtlas(villageFiles(titled));
    expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code)).toEqual(codes);
  }
});

test("a malformed node does not make its ties look dangling, and the rest is still checked", () => {
  const broken = village();
  Reflect.set(broken.node("committee"), "type", "instituton");
  broken.node("elders").label.zh = "村里德高望重的老人组成的会";
  const loaded = loadAtlas(villageFiles(broken));
  const problems = loaded.ok ? [] : loaded.problems;
  expect(problems.map(({ code }) => code)).toEqual(["valueMisspelt", "labelTooLong"]);
});

test("warnings for what is absent say what cannot be checked", () => {
  const { graph } = villageFiles();
  const loaded = loadAtlas({ graph });
  expect(loaded.ok && loaded.warnings.map(({ code }) => code)).toEqual(["indexAbsent"]);
});
