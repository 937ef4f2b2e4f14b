import { expect, it } from "vitest";
import { figureKinds } from "../../core/atlas/vocabulary.ts";
import { figureKindPath } from "./figure-kind-path.ts";

it("each kind of figure has a mark of its own, no wider than 13", () => {
  const marks = figureKinds.map(figureKindPath);
  expect(new Set(marks).size).toBe(figureKinds.length);
  for (const mark of marks) {
    const numbers = mark.match(/-?\d+(\.\d+)?/g)?.map(Number) ?? [];
    expect(Math.max(...numbers.map(Math.abs))).toBeLessThanOrEqual(6.5);
  }
});
