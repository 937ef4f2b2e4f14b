import { openMap } from "./support/map.ts";
import { newerApis } from "./support/newer-apis.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US" });

test("everything works without what came after the oldest browsers that the page is meant for", async ({
  page,
}) => {
  const apis = newerApis();
  expect(apis.length).toBeGreaterThan(100);
  expect(apis).toContainEqual({ owner: "Map", name: "groupBy", onPrototype: false });
  await page.addInitScript((given) => {
    for (const { owner, name, onPrototype } of given) {
      const object = owner === "globalThis" ? globalThis : Reflect.get(globalThis, owner);
      const holder: unknown = onPrototype ? object?.prototype : object;
      if ((typeof holder === "object" || typeof holder === "function") && holder !== null)
        Reflect.deleteProperty(holder, name);
    }
  }, apis);
  await openMap(page);
  expect(await page.evaluate(() => "groupBy" in Map)).toBe(false);
  await page.getByRole("combobox").first().fill("gong");
  await expect(page.getByRole("option").first()).toBeVisible();
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
  for (const view of ["Lanes", "Matrix", "Figures", "Text", "Outline"]) {
    await page.getByRole("tab", { name: view, exact: true }).click();
    await expect(page.locator(`[role=tab][aria-selected=true]`).first()).toContainText(view);
    await expect(page.locator(".view-message")).toHaveCount(0);
  }
  await page.getByRole("tab", { name: "Map", exact: true }).click();
  await page.getByRole("button", { name: "Export", exact: true }).click();
  for (const format of ["PNG", "SVG", "PPTX"]) {
    await page.getByRole("dialog").getByRole("radio", { name: format }).check();
    const [saved] = await Promise.all([
      page.waitForEvent("download"),
      page.getByRole("dialog").getByRole("button", { name: "Download" }).click(),
    ]);
    expect(saved.suggestedFilename().toLowerCase()).toContain(format.toLowerCase());
  }
  await page.keyboard.press("Escape");
  for (const key of ["a", "?", "p"]) {
    await page.keyboard.press(key);
    await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
    await page.keyboard.press("Escape");
  }
});
