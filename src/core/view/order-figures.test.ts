import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { yongzhou } from "../../../tests/fixtures/yongzhou.ts";
import { sentenceNumber } from "../atlas/claim-sentences.ts";
import { type FigureFact, figureFacts } from "../graph/figure-facts.ts";
import { figureSorts, figuresByUnit, orderFigures } from "./order-figures.ts";

const facts = figureFacts(yongzhou().graph);
const anyOrder = fc.constantFrom(...Object.keys(figureSorts).flatMap((by) => [by, `-${by}`]));
const valued = (value: number | null): FigureFact => {
  const [fact] = facts;
  if (!fact) throw new Error("the atlas has figures");
  return { ...fact, figure: { ...fact.figure, value } };
};

describe("the order of figures", () => {
  it.each([undefined, "", "-", "colour", "toString", "-__proto__"])("is that of the text for %j", (sort) => {
    const places = orderFigures(facts, sort, "zh").map(({ sentences }) => sentenceNumber(sentences[0] ?? ""));
    expect(places).toEqual([...places].sort((a, b) => a - b));
  });

  it("puts what has no value last, whichever way it goes", () => {
    const some = [3, null, -2.5, 1e12, null, 0].map(valued);
    const values = (descending: boolean) =>
      orderFigures(some, descending ? "-value" : "value", "zh").map(({ figure }) => figure.value);
    expect(values(false)).toEqual([-2.5, 0, 3, 1e12, null, null]);
    expect(values(true)).toEqual([1e12, 3, 0, -2.5, null, null]);
  });

  it("loses and repeats nothing, and leaves what it was given as it was", () => {
    fc.assert(
      fc.property(anyOrder, fc.constantFrom("zh" as const, "en" as const), (order, language) => {
        const before = [...facts];
        const sorted = orderFigures(facts, order, language);
        expect(new Set(sorted)).toEqual(new Set(facts));
        expect(sorted.length).toBe(facts.length);
        expect(facts).toEqual(before);
      }),
    );
  });
});

describe("figures by unit", () => {
  it("never mix units, keep every figure, and come in the order in which they are given", () => {
    const groups = figuresByUnit(facts);
    expect(groups.flatMap((group) => group.facts).length).toBe(facts.length);
    for (const group of groups) {
      expect(group.facts.every(({ figure }) => figure.unit.zh === group.unit.zh)).toBe(true);
      expect(group.facts.every(({ figure }) => figure.unit.en === group.unit.en)).toBe(true);
    }
    expect(groups[0]?.facts[0]).toBe(facts[0]);
  });

  it("tell units apart that only one language tells apart", () => {
    const [fact] = facts;
    if (!fact) throw new Error("the atlas has figures");
    const other = { ...fact, figure: { ...fact.figure, unit: { ...fact.figure.unit, en: "rooms" } } };
    expect(figuresByUnit([fact, other]).length).toBe(2);
    expect(figuresByUnit([fact, fact]).length).toBe(1);
    expect(figuresByUnit([])).toEqual([]);
  });
});
