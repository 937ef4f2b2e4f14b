import { expect, test } from "vitest";
import { infer } from "./infer.ts";
import { createPlacements, type Placement } from "./placements.ts";

const sentences = ["a", "b", "c"].map((id) => ({ id, start: 0, length: 10, hash: id }));

/** What becomes of the second of three sentences in a gap of a length between neighbours of which the first is as told. */
function inferred(gap: number, status: Placement["status"] = "exact") {
  const placements = createPlacements(3, 100);
  placements.take(0, { status, similarity: 1, from: 0, to: 10 });
  placements.take(2, { status: "exact", similarity: 1, from: 10 + gap, to: 20 + gap });
  infer(sentences, placements);
  return placements.placed.get(1);
}

test("a gap of half the length to twice the length is taken for the sentence between", () => {
  expect([4, 5, 20, 21].map((gap) => inferred(gap)?.status)).toEqual([
    undefined,
    "interpolated",
    "interpolated",
    undefined,
  ]);
  expect(inferred(8)).toEqual({ status: "interpolated", similarity: 0, from: 10, to: 18 });
});

test("neighbours speak for it that are where they belong, changed or not, and no others", () => {
  expect(inferred(10, "edited")?.status).toBe("interpolated");
  for (const status of ["moved", "moved-edited", "interpolated"] as const)
    expect(inferred(10, status)).toBeUndefined();
});
