import fc from "fast-check";
import { expect, test } from "vitest";
import { nextSort, readSort, sortBy } from "./sort-order.ts";

test("pressing a head sorts by it, pressed again the other way round, a third time not at all", () => {
  const press = (first: "up" | "down") => {
    const once = nextSort(undefined, "name", first);
    const twice = nextSort(once, "name", first);
    return [once, twice, nextSort(twice, "name", first)];
  };
  expect(press("up")).toEqual(["name", "-name", undefined]);
  expect(press("down")).toEqual(["-name", "name", undefined]);
});

test("another head begins anew", () => {
  expect(nextSort("-name", "count", "down")).toBe("-count");
});

test("a link's sort is read with its direction", () => {
  expect(readSort("-count")).toEqual({ column: "count", descending: true });
  expect(readSort("count")).toEqual({ column: "count", descending: false });
  expect(readSort(undefined)).toBeUndefined();
});

test("Chinese is sorted by pinyin, English by letter, numbers by size", () => {
  const same = (text: string) => text;
  expect(sortBy(["省委", "法官", "市委", "代表"], same, false, "zh")).toEqual([
    "代表",
    "法官",
    "省委",
    "市委",
  ]);
  expect(sortBy(["judges", "Deputies", "courts"], same, false, "en")).toEqual([
    "courts",
    "Deputies",
    "judges",
  ]);
  expect(sortBy([10, 9, 100], (n) => n, true, "en")).toEqual([100, 10, 9]);
});

test("sorting keeps every item, and the order of equals, whichever end comes first", () => {
  const items = fc.array(fc.record({ key: fc.integer({ min: 0, max: 3 }), id: fc.nat() }));
  fc.assert(
    fc.property(items, fc.boolean(), (list, descending) => {
      const expected = [0, 1, 2, 3].flatMap((key) => list.filter((item) => item.key === key));
      const byKey = descending
        ? [3, 2, 1, 0].flatMap((key) => list.filter((item) => item.key === key))
        : expected;
      expect(sortBy(list, ({ key }) => key, descending, "zh")).toEqual(byKey);
    }),
  );
});
