import fc from "fast-check";
import { findNodeAtLocation, parseTree } from "jsonc-parser";
import { expect, test, vi } from "vitest";
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

test("every value of any JSON is found where a tree of all of it has it", () => {
  const pathsOf = (value: unknown): (string | number)[][] => [
    [],
    ...(typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => {
          const step = Array.isArray(value) ? Number(key) : key;
          return pathsOf(inner).map((rest) => [step, ...rest]);
        })
      : []),
  ];
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2), (value, indent) => {
      const written = `\n ${JSON.stringify(value, null, indent)}`;
      const [tree, found] = [parseTree(written), createLocator(written)];
      for (const path of pathsOf(JSON.parse(written))) {
        const node = tree && findNodeAtLocation(tree, path);
        expect(found.atPath(path)).toEqual(found.atOffset(node?.offset ?? -1));
      }
    }),
  );
});

test("a list is read once, however many places in it are asked for", () => {
  const items = Array.from({ length: 2000 }, (_, at) => ({ at, of: ["list"] }));
  const long = createLocator(JSON.stringify({ items }));
  const looks = vi.spyOn(String.prototype, "charAt");
  const looksFor = (path: (string | number)[]) => {
    looks.mockClear();
    long.atPath(path);
    return looks.mock.calls.length;
  };
  expect(looksFor(["items", 0, "of"])).toBeGreaterThan(2000);
  for (let at = 1; at < 2000; at += 100) expect(looksFor(["items", at, "of"])).toBeLessThan(30);
  expect(looksFor(["items", 1, "at"])).toBe(0);
  looks.mockRestore();
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
