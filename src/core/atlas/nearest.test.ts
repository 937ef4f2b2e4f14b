import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, nearest } from "./nearest.ts";

const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });

test("a slip of the keys counts one, two neighbours swapped too", () => {
  expect(editDistance("label", "label")).toBe(0);
  for (const slip of ["labl", "lable", "labels", "lebel"]) expect(editDistance("label", slip)).toBe(1);
});

test("the distance is the same both ways, and nought for equal words only", () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

test("a suggestion is near enough to have been meant", () => {
  expect(nearest("lable", ["note", "label", "name"])).toBe("label");
  expect(nearest("xyz", ["note", "label", "name"])).toBeUndefined();
  expect(nearest("", ["note"])).toBeUndefined();
});
