import { describe, expect, test } from "vitest";
import { type GridPlace, nextInGrid } from "./walk-table.ts";

const cell = (row: number, from: number, to = from): GridPlace => ({ row, from, to });
// A head over columns 2 to 4, heads of columns 2, 3, 4, and two rows with controls in few of their cells.
const places = [
  cell(0, 2, 4),
  cell(1, 2),
  cell(1, 3),
  cell(1, 4),
  cell(2, 0),
  cell(2, 3),
  cell(3, 0),
  cell(3, 2),
  cell(3, 4),
];
const from = (row: number, column: number) =>
  places.findIndex((one) => one.row === row && one.from === column);
const press = (key: string, row: number, column: number) => {
  const to = nextInGrid(places, from(row, column), key);
  return to === undefined ? undefined : [places[to]?.row, places[to]?.from];
};

describe("in a table with controls in few of its cells", () => {
  test("left and right lead to the next control of the row, over empty cells", () => {
    expect(press("ArrowRight", 3, 0)).toEqual([3, 2]);
    expect(press("ArrowRight", 3, 2)).toEqual([3, 4]);
    expect(press("ArrowLeft", 3, 4)).toEqual([3, 2]);
  });

  test("up and down lead to the nearest control of the column, over empty cells", () => {
    expect(press("ArrowDown", 1, 2)).toEqual([3, 2]);
    expect(press("ArrowUp", 3, 4)).toEqual([1, 4]);
  });

  test("a head over several columns is above each of them, and leads down to the first", () => {
    expect(press("ArrowUp", 1, 4)).toEqual([0, 2]);
    expect(press("ArrowDown", 0, 2)).toEqual([1, 2]);
  });

  test("Home and End lead to the ends of the row", () => {
    expect(press("Home", 3, 4)).toEqual([3, 0]);
    expect(press("End", 3, 0)).toEqual([3, 4]);
  });

  test("at an edge, and for other keys, nothing happens", () => {
    expect(press("ArrowLeft", 3, 0)).toBeUndefined();
    expect(press("ArrowRight", 3, 4)).toBeUndefined();
    expect(press("ArrowUp", 0, 2)).toBeUndefined();
    expect(press("Home", 3, 0)).toBeUndefined();
    expect(press("Enter", 3, 0)).toBeUndefined();
    expect(nextInGrid(places, -1, "ArrowDown")).toBeUndefined();
  });
});
