import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type SortValue, sortRows } from "./sort-rows.ts";

const sorted = (values: readonly SortValue[], descending = false) =>
  sortRows(values, (value) => value, { descending, language: "zh" });

describe("sorting rows", () => {
  it("takes numbers as numbers and Chinese by its readings", () => {
    expect(sorted([100, 9, 20])).toEqual([9, 20, 100]);
    expect(sorted(["中国", "北京", "上海"])).toEqual(["北京", "上海", "中国"]);
    expect(sorted(["第10项", "第9项"])).toEqual(["第9项", "第10项"]);
  });

  it("takes English by its letters, great or small", () => {
    const words = ["judges", "Deputies", "courts"];
    expect(sortRows(words, (word) => word, { descending: false, language: "en" })).toEqual([
      "courts",
      "Deputies",
      "judges",
    ]);
  });

  it("keeps what has no value last, both ways round", () => {
    expect(sorted([undefined, 2, 1])).toEqual([1, 2, undefined]);
    expect(sorted([undefined, 1, 2], true)).toEqual([2, 1, undefined]);
  });

  it("keeps equal rows in their order, loses none and leaves the given ones alone", () => {
    const rows = fc.array(
      fc.record({ value: fc.option(fc.integer({ max: 3, min: 0 }), { nil: undefined }) }),
    );
    fc.assert(
      fc.property(rows, fc.boolean(), (given, descending) => {
        const before = [...given];
        const after = sortRows(given, (row) => row.value, { descending, language: "zh" });
        expect(given).toEqual(before);
        expect(new Set(after)).toEqual(new Set(given));
        for (const value of [undefined, 0, 1, 2, 3]) {
          const of = (list: typeof given) => list.filter((row) => row.value === value);
          expect(of(after)).toEqual(of(given));
        }
      }),
    );
  });
});
