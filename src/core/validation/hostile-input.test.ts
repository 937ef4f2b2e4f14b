import fc from "fast-check";
import { expect, test } from "vitest";
import { villageFiles, villageGraph, villageTerms, villageTours } from "../../../tests/fixtures/village.ts";
import { wholeProduct } from "../../../tests/support/whole-product.ts";
import { loadAtlas } from "./load-atlas.ts";

/** How often something is tried; the values are others each time. */
const runs = (whole: number) => ({ numRuns: wholeProduct ? whole : whole / 4 });

const load = (text: string) => loadAtlas({ ...villageFiles(), graph: { name: "graph.json", text } });

const refused = (text: string) => {
  const loaded = load(text);
  expect(loaded.ok || loaded.problems.length > 0).toBe(true);
  if (loaded.ok) return;
  expect(loaded.problems.some(({ severity }) => severity === "error")).toBe(true);
  for (const { file, path, line, column } of loaded.problems) {
    expect(path.startsWith("$")).toBe(true);
    expect(file).not.toBe("");
    expect((line ?? 0) > 0 && (column ?? 0) > 0).toBe(true);
  }
};

test("any text is an atlas or has problems, and never throws", () => {
  fc.assert(fc.property(fc.string({ unit: "binary" }), refused), runs(100));
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'{}[]":,.-0129eE\\u/ \n\u202Eantrufls') }), refused),
    runs(100),
  );
});

test("any JSON is an atlas or has problems, and never throws", () => {
  fc.assert(fc.property(fc.json(), refused), runs(100));
});

test("any value in the place of any field of an atlas is accepted or told, and never throws", () => {
  const places = [...paths(villageGraph(), [])];
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      "__proto__",
      "constructor",
      "toString",
      "trees",
      "committee",
      [],
      {},
      { toString: false, valueOf: false },
      null,
      -1,
      1e300,
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (path, value) => {
      const graph: unknown = structuredClone(villageGraph());
      put(graph, path, value);
      refused(JSON.stringify(graph));
    }),
    runs(400),
  );
});

test("any value in the place of a glossary or of the answers is accepted or told, and never throws", () => {
  const answers = [{ warning: "termUnused", id: "村委会", why: { zh: "是", en: "Yes" } }];
  const places = [...paths({ answers, terms: villageTerms() }, [])];
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      "",
      "“”",
      "the",
      "__proto__",
      [],
      {},
      null,
      "村".repeat(5000),
      "a ".repeat(5000),
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (path, value) => {
      const files = structuredClone({ answers, terms: villageTerms() });
      put(files, path, value);
      const graph = { ...villageGraph(), answers: files.answers };
      const loaded = loadAtlas(villageFiles({ graph, terms: files.terms }));
      const problems = loaded.ok ? loaded.warnings : loaded.problems;
      expect(loaded.ok || problems.some(({ severity }) => severity === "error")).toBe(true);
      for (const { severity, answer } of problems) expect(severity === "error" && answer).toBeFalsy();
    }),
    runs(200),
  );
});

test("any value in the place of any field of the tours leaves the atlas open, and is accepted or told", () => {
  const places = [...paths(villageTours(), [])];
  const odd = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom<unknown>(
      "",
      "__proto__",
      "all",
      [],
      {},
      null,
      -1,
      1.5,
      ["all"],
      "长".repeat(5000),
      "[s99]",
    ),
  );
  fc.assert(
    fc.property(fc.constantFrom(...places), odd, (path, value) => {
      const tours: unknown = structuredClone(villageTours());
      put(tours, path, value);
      const loaded = loadAtlas(villageFiles({ tours }));
      expect(loaded.ok).toBe(true);
      if (!loaded.ok) return;
      const errors = loaded.warnings.filter(({ severity }) => severity === "error");
      expect(loaded.value.tours === undefined).toBe(errors.length > 0);
      expect(loaded.value.tourProblems ?? []).toEqual(errors);
      for (const { file, line, path } of errors)
        expect([file, (line ?? 0) > 0, path.startsWith("$")]).toEqual(["tours.json", true, true]);
    }),
    runs(300),
  );
});

test("tours that are no JSON leave the atlas open and are told", () => {
  for (const text of ["", "{", "[[[", '{"tours": [}', "\u0000"]) {
    const loaded = loadAtlas({ ...villageFiles(), tours: { name: "tours.json", text } });
    expect(loaded.ok && loaded.value.tours).toBeUndefined();
    expect(loaded.ok && loaded.warnings.some(({ file }) => file === "tours.json")).toBe(true);
  }
});

test("a great many unknown names in the tours are told without long search", () => {
  const tours = villageTours();
  const [step] = tours.tours[0]?.steps ?? [];
  if (step) step.sel = Array.from({ length: 20_000 }, (_, at) => `committe-${at}`);
  const loaded = loadAtlas(villageFiles({ tours }));
  expect(loaded.ok && loaded.warnings.at(-1)?.code).toBe("tooManyProblems");
});

test("an atlas with a few characters lost or doubled is accepted or told, and never throws", () => {
  const text = villageFiles().graph.text;
  const cuts = fc.array(fc.tuple(fc.nat(text.length), fc.integer({ min: -3, max: 3 })), {
    minLength: 1,
    maxLength: 4,
  });
  fc.assert(
    fc.property(cuts, (edits) => {
      refused(edits.reduce((changed, [at, by]) => changed.slice(0, at) + changed.slice(at - by), text));
    }),
    runs(200),
  );
});

test("keys that would reach a prototype change nothing and are told", () => {
  const text = villageFiles().graph.text.replace(
    "{",
    '{ "__proto__": { "polluted": true }, "constructor": 1,',
  );
  const loaded = load(text);
  const codes = loaded.ok ? [] : loaded.problems.map(({ code }) => code);
  expect(codes).toEqual(["jsonReservedKey", "jsonReservedKey"]);
  expect(Reflect.get({}, "polluted")).toBeUndefined();
});

test("brackets a hundred thousand deep are refused, in whatever disorder", () => {
  for (const unit of ["[", '{"a":', "[{]", '[}{"a":', "[:"]) {
    const loaded = load(unit.repeat(100_000));
    expect(loaded.ok ? [] : loaded.problems.map(({ code }) => code)).toContain("jsonDepth");
  }
});

function* paths(value: unknown, path: readonly string[]): Generator<readonly string[]> {
  if (path.length > 0) yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, content] of Object.entries(value)) yield* paths(content, [...path, key]);
}

function put(root: unknown, path: readonly string[], value: unknown): void {
  const owner = path.slice(0, -1).reduce<unknown>((at, key) => Reflect.get(Object(at), key), root);
  Reflect.set(Object(owner), path.at(-1) ?? "", value);
}
