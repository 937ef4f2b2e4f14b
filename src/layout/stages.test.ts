import { expect, test } from "vitest";
import { mapSizeOf } from "./stages.ts";

test("a shared placement is enlarged only, but for telephones a little narrower than the usual one", () => {
  for (let width = 320; width <= 2600; width += 20)
    for (let height = 300; height <= 1500; height += 20) {
      const placed = mapSizeOf({ width, height });
      if (width >= 600)
        expect(Math.min(width / placed.width, height / placed.height)).toBeGreaterThanOrEqual(1);
      else expect(width / placed.width).toBeGreaterThan(0.91);
    }
});

test("a stage of no class has a placement of its own, in steps", () => {
  expect(mapSizeOf({ width: 803, height: 904 })).toEqual({ width: 800, height: 904 });
  expect(mapSizeOf({ width: 100, height: 100 })).toEqual({ width: 240, height: 200 });
});
