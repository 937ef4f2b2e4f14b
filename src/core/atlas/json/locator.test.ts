import fc from "fast-check";
import { expect, test } from "vitest";
import { pathText } from "./json-path.ts";
import { createLocator } from "./locator.ts";

const text = '{\r\n  "a": [\n    1,\r    { "b": null }\n  ]\n}';
const locator = createLocator(text);

test("a value and its key are found, over line ends of every kind", () => {
  expect(locator.atPath(["a", 1, "b"])).toEqual({ line: 4, column: 12 });
  expect(locator.atPath(["a", 1, "b"], true)).toEqual({ line: 4, column: 7 });
  expect(locator.atPath([])).toEqual({ line: 1, column: 1 });
});

test("a path to nothing leads to the nearest value around it", () => {
  expect(locator.atPath(["a", 1, "c", "d"])).toEqual({ line: 4, column: 5 });
  expect(locator.atPath(["z"])).toEqual({ line: 1, column: 1 });
});

test("line and column lead back to the offset", () => {
  const lines = fc.array(fc.constantFrom("a", "中", "\n", "𠮷"), { maxLength: 60 });
  fc.assert(
    fc.property(lines, fc.nat(60), (parts, want) => {
      const whole = parts.join("");
      const offset = Math.min(want, whole.length);
      const { line, column } = createLocator(whole).atOffset(offset);
      const before = whole.split("\n").slice(0, line - 1);
      expect(before.reduce((sum, row) => sum + row.length + 1, 0) + column - 1).toBe(offset);
    }),
  );
});

test("paths are written as people read them", () => {
  expect(pathText(["nodes", 3, "label", "zh"])).toBe("$.nodes[3].label.zh");
  expect(pathText(["map-wide-zh", "a b", ""])).toBe('$.map-wide-zh["a b"][""]');
});
