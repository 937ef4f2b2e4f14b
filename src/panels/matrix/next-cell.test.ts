import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Part, ParticipationRow } from "../../core/graph/participation.ts";
import { nextCell } from "./walk-table.ts";

const part: Part = { edge: "tie", kind: "lead", basis: "stated" };
const rowOf = (institution: string, columns: readonly string[]): ParticipationRow => ({
  institution,
  parts: new Map(columns.map((column) => [column, [part]])),
});
const columns = ["a", "b", "c", "d"];
const rows = [rowOf("one", ["a", "d"]), rowOf("two", []), rowOf("three", ["b", "d"])];
const from = (institution: string, column: string | undefined, key: string) => {
  const next = nextCell(rows, columns, { institution, column }, key);
  return next && [next.institution, next.column];
};

describe("where a key leads in a table of which little is drawn", () => {
  it("goes over empty cells to the next with ties, however far", () => {
    expect(from("one", "a", "ArrowRight")).toEqual(["one", "d"]);
    expect(from("one", undefined, "ArrowRight")).toEqual(["one", "a"]);
    expect(from("three", "d", "ArrowLeft")).toEqual(["three", "b"]);
    expect(from("one", undefined, "End")).toEqual(["one", "d"]);
  });

  it("goes over rows without ties in the column, and over none along the heads", () => {
    expect(from("one", "d", "ArrowDown")).toEqual(["three", "d"]);
    expect(from("three", "d", "ArrowUp")).toEqual(["one", "d"]);
    expect(from("one", undefined, "ArrowDown")).toEqual(["two", undefined]);
  });

  it("comes back to the head of the row", () => {
    expect(from("one", "a", "ArrowLeft")).toEqual(["one", undefined]);
    expect(from("three", "d", "Home")).toEqual(["three", undefined]);
  });

  it("leads nowhere at the ends, by another key, and from what is not there", () => {
    expect(from("one", "d", "ArrowRight")).toBeUndefined();
    expect(from("two", undefined, "End")).toBeUndefined();
    expect(from("three", "b", "ArrowDown")).toBeUndefined();
    expect(from("one", "a", "x")).toBeUndefined();
    expect(from("nobody", "a", "ArrowRight")).toBeUndefined();
  });

  it("reaches every cell with ties of a row from its head", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...columns)), (own) => {
        const row = rowOf("one", own);
        const reached: (string | undefined)[] = [];
        let at = nextCell([row], columns, { institution: "one", column: undefined }, "ArrowRight");
        while (at) {
          reached.push(at.column);
          at = nextCell([row], columns, at, "ArrowRight");
        }
        expect(reached).toEqual(columns.filter((column) => own.includes(column)));
      }),
    );
  });
});
