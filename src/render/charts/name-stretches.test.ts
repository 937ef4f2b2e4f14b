import { expect, it } from "vitest";
import { nameStretches } from "./name-stretches.ts";

const how = { size: 10, right: 400, mostLines: 2 };

it("a stretch too narrow for its name has its number, and no word is broken", () => {
  const stretches = [
    { x: 0, width: 20 },
    { x: 30, width: 300 },
    { x: 340, width: 60 },
  ];
  const { placed, named } = nameStretches(
    ["Representative", "Opening words", "条线条线条线条线"],
    stretches,
    how,
  );
  expect(placed.map(({ said }) => said.join("|"))).toEqual([
    "1",
    "2 Opening words",
    expect.stringMatching(/^3/),
  ]);
  expect(placed.every(({ said }) => said.length <= how.mostLines)).toBe(true);
  expect(named).toBe(2);
});

it("numbers that would touch stand over each other", () => {
  const stretches = [0, 3, 6].map((x) => ({ x, width: 2 }));
  const { placed, lines } = nameStretches(["a", "b", "c"], stretches, how);
  expect(placed.map(({ above }) => above)).toEqual([0, 1, 2]);
  expect(lines).toBe(3);
});
