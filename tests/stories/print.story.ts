import { expect, test } from "./support/page.ts";
import { openState, viewStates } from "./support/states.ts";

for (const state of viewStates) {
  test(`on paper ${state.name} has neither header nor filters`, async ({ page }) => {
    await openState(page, { ...state, hash: `${state.hash || "#view=map"}&sel=roots` });
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("banner")).toBeHidden();
    await expect(page.locator(".filter-bar")).toBeHidden();
    await expect(page.getByRole("complementary")).toBeHidden();
    const drawing = page.locator(state.hash.match(/matrix|figures|text|outline/) ? ".view" : ".map-canvas");
    await expect(drawing).toBeVisible();
  });
}

test("the map is printed whole, on one page", async ({ page }) => {
  await openState(page, { name: "the map", hash: "" });
  await page.setViewportSize({ width: 1000, height: 700 });
  await page.emulateMedia({ media: "print" });
  const boxes = await page.locator(".map-stage canvas").evaluateAll((layers) =>
    layers.map((layer) => {
      const { left, right, bottom } = layer.getBoundingClientRect();
      return { left, right, bottom };
    }),
  );
  expect(boxes.length).toBeGreaterThan(0);
  for (const { left, right, bottom } of boxes) {
    expect(left).toBe(0);
    expect(right).toBeLessThanOrEqual(1000);
    expect(bottom).toBeLessThanOrEqual(700);
  }
});
