import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseSearchData, writeSearchData } from "./readings.ts";
import { spell, spellQuery } from "./spell.ts";

describe("the file of readings", () => {
  it("holds what was written, whatever the texts are called", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.string(), fc.array(fc.string()))), (entries) => {
        const readings = new Map([["__proto__", ["yuan xing"]], ["constructor", []], ...entries]);
        expect(parseSearchData(writeSearchData({ readings, traditional: "監监" }))).toEqual({
          readings,
          traditional: "監监",
        });
      }),
    );
  });

  it("is nothing where it is broken, another file, or a page of the server's", () => {
    for (const text of ["", "{", "null", "[]", "{}", "<!doctype html>", '{"format":"mailuo-readings"}']) {
      expect(parseSearchData(text), text).toBeUndefined();
    }
    const wrong = { format: "mailuo-readings", formatVersion: 1, readings: [["甲", "jia"]] };
    expect(parseSearchData(JSON.stringify(wrong))).toBeUndefined();
  });
});

describe("spell", () => {
  it("gives each Chinese character its syllable, keeps letters and digits, passes over what is not spoken", () => {
    const parts = spell("KPI考核（3级）", "kǎo hé jí");
    expect(parts?.map(({ text }) => text)).toEqual(["k", "p", "i", "kao", "he", "3", "ji"]);
  });

  it("reads ü however it is written", () => {
    for (const reading of ["lǜ", "lü", "lv", "lu:", "LÜ"]) {
      expect(spell("绿", reading), reading).toEqual([{ text: "lü", syllable: true }]);
    }
  });

  it("refuses a reading that is another text's", () => {
    expect(spell("民意", "min")).toBeUndefined();
    expect(spell("民意", "min yi zhi")).toBeUndefined();
    expect(spell("", "min")).toBeUndefined();
  });

  it("survives anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.string({ unit: "binary" }), (text, reading) => {
        spell(text, reading);
        const spelt = spellQuery(text);
        if (spelt !== undefined) expect(spelt).toMatch(/^[a-z0-9]+$/);
      }),
    );
  });
});

describe("spellQuery", () => {
  it("is no pinyin where there is another letter than pinyin has, or none", () => {
    for (const query of ["", "388", "民yi", "c++", "ж", "a😀"])
      expect(spellQuery(query), query).toBeUndefined();
  });

  it("leaves out tones, blanks, hyphens and apostrophes", () => {
    for (const query of ["xi'an", "xī ān", "Xi-An", "xi’an"]) expect(spellQuery(query), query).toBe("xian");
  });
});
