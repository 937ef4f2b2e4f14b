import { describe, expect, it } from "vitest";
import { nextSort, orderOf, readSort, type SortedColumn } from "./sort-rows.ts";

/** What pressing a head three times leads to. */
function pressed(column: SortedColumn, from?: string) {
  const first = nextSort(from, column);
  const second = nextSort(first, column);
  return [first, second, nextSort(second, column)];
}

describe("the order of a table", () => {
  it("goes from one end first to the other to the table's own", () => {
    expect(pressed({ id: "ties" })).toEqual(["ties", "-ties", undefined]);
    expect(pressed({ id: "ties", first: "greatest" })).toEqual(["-ties", "ties", undefined]);
  });

  it("begins anew with another column", () => {
    expect(nextSort("-label", { id: "ties" })).toBe("ties");
    expect(nextSort("label", { id: "ties", first: "greatest" })).toBe("-ties");
  });

  it("turns at once for the column that the table stands in the order of unasked", () => {
    const sentence = { id: "sentence", unasked: true };
    expect(pressed(sentence)).toEqual(["-sentence", undefined, "-sentence"]);
    expect(nextSort("-value", sentence)).toBe("sentence");
    expect(nextSort("sentence", sentence)).toBe("-sentence");
  });

  it("is read from a link", () => {
    expect(readSort("-ties")).toEqual({ column: "ties", descending: true });
    expect(readSort("label")).toEqual({ column: "label", descending: false });
    expect(readSort("-")).toEqual({ column: "", descending: true });
    expect(readSort(undefined)).toBeUndefined();
  });

  it("is that of one column at the most", () => {
    const columns = [{ id: "sentence", unasked: true }, { id: "value" }];
    const sorted = (text?: string) => columns.filter((column) => orderOf(text, column)).map(({ id }) => id);
    expect(sorted()).toEqual(["sentence"]);
    expect(sorted("-value")).toEqual(["value"]);
    expect(sorted("nonsense")).toEqual([]);
  });
});
