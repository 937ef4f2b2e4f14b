import fc from "fast-check";
import { expect, it } from "vitest";
import { sum } from "../parts.ts";
import { splitRuns } from "./split-runs.ts";

const heights = fc.array(fc.integer({ min: 1, max: 60 }), { maxLength: 9 });

/** All ways to cut a list into at most so many runs. */
function ways(items: readonly number[], count: number): number[][][] {
  if (items.length === 0) return [[]];
  if (count === 0) return [];
  return items.flatMap((_, index) =>
    ways(items.slice(index + 1), count - 1).map((rest) => [items.slice(0, index + 1), ...rest]),
  );
}

it("keeps all in order in at most as many runs, and no way has a lower highest run", () => {
  fc.assert(
    fc.property(heights, fc.integer({ min: 1, max: 4 }), (items, count) => {
      const runs = splitRuns(items, count, sum);
      const highest = (some: readonly (readonly number[])[]) => Math.max(0, ...some.map(sum));
      expect(runs.flat()).toEqual(items);
      expect(runs.length).toBeLessThanOrEqual(count);
      expect(runs.every((run) => run.length > 0)).toBe(true);
      expect(highest(runs)).toBe(Math.min(...ways(items, count).map(highest)));
    }),
  );
});
