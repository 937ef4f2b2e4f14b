import { expect, it } from "vitest";
import { nearestShade } from "./theme-colour.ts";

const theme = [
  ["accent1", "#762d25"],
  ["accent2", "#2b7c83"],
  ["tx1", "#1d232b"],
] as const;

it("finds a theme's own colour unchanged", () => {
  expect(nearestShade("#2b7c83", theme)).toMatchObject({ name: "accent2", shade: {}, missed: 0 });
});

it("tells a lighter colour by how much of the base is left, and a darker one by that alone", () => {
  const lighter = nearestShade("#b9dde0", theme);
  expect(lighter?.name).toBe("accent2");
  expect((lighter?.shade.lumMod ?? 0) + (lighter?.shade.lumOff ?? 0)).toBeCloseTo(1);
  const darker = nearestShade("#3b1612", theme);
  expect(darker).toMatchObject({ name: "accent1" });
  expect(darker?.shade.lumOff).toBeUndefined();
  expect(darker?.shade.lumMod).toBeLessThan(1);
});

it("says how far the nearest is from what was wanted", () => {
  expect(nearestShade("#00ff00", theme)?.missed).toBeGreaterThan(30);
  expect(nearestShade("#123456", [])).toBeUndefined();
});
