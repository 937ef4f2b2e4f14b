import { expect, test } from "vitest";
import { wholeLength } from "./whole-cells.ts";

test("a frame is as long as the cells that fit in its room whole, or as that where none does", () => {
  const ends = [240, 300, 346, 382.4];
  expect(wholeLength(ends, 350)).toBe(346);
  expect(wholeLength(ends, 346)).toBe(346);
  expect(wholeLength(ends, 345)).toBe(300);
  expect(wholeLength(ends, 382)).toBe(382.4);
  expect(wholeLength(ends, 2000)).toBe(382.4);
  expect(wholeLength(ends, 100)).toBe(100);
  expect(wholeLength([], 100)).toBe(100);
});
