import fc from "fast-check";
import { expect, test } from "vitest";
import { createTermFinder } from "./term-finder.ts";

const found = (terms: readonly string[], text: string) =>
  [...createTermFinder(terms.map((zh) => ({ zh })))(text)].map(({ zh }) => zh).sort();

test("a term that is only part of a longer one is not used", () => {
  expect(found(["人大", "常委会", "人大常委会"], "人大常委会的会议")).toEqual(["人大常委会"]);
  expect(found(["人大", "常委会", "人大常委会"], "人大及其常委会")).toEqual(["人大", "常委会"].sort());
  expect(found(["甲乙", "乙丙丁"], "甲乙丙丁")).toEqual(["乙丙丁"]);
});

test("quotes, brackets and widths do not part a term, punctuation does", () => {
  expect(found(["工作站(室)", "双联"], "“双联”，代表工作站（室）")).toEqual(["双联", "工作站(室)"].sort());
  expect(found(["大代表"], "人大、代表。人大。代表")).toEqual([]);
});

test("every term that stands alone is found, and nothing that the text does not say", () => {
  const word = fc.string({ unit: fc.constantFrom("甲", "乙", "丙", "𠮷"), minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(fc.uniqueArray(word, { maxLength: 6 }), fc.array(word, { maxLength: 6 }), (terms, words) => {
      const text = words.join("，");
      const names = found(terms, text);
      for (const name of names) expect(text).toContain(name);
      for (const term of terms.filter((candidate) => words.includes(candidate)))
        expect(names).toContain(term);
    }),
  );
});

test("a term of which nothing is left without its quotes is never used", () => {
  expect(found(["“”"], "“”")).toEqual([]);
});
