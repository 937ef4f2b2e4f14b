import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US" });

test("search, selection and filter work without a mouse", async ({ page }) => {
  await openMap(page);
  await page.keyboard.press("/");
  await page.keyboard.type("whole-process");
  await page.keyboard.press("Enter");
  const card = page.getByRole("complementary", { name: "Card" });
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("Whole-process democracy");
  await page.keyboard.press("Escape");
  await expect(card).toBeHidden();
  await page.getByRole("button", { name: /^Front Line Project/ }).focus();
  await page.keyboard.press("Space");
  await expect(page.getByRole("status", { name: "Current filter" })).toContainText("Front Line Project");
});

test("arrow keys walk the map, Enter opens the card, and where one stands is said", async ({ page }) => {
  await openMap(page);
  await page.getByRole("application", { name: "Map canvas" }).focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[aria-live=polite]")).toContainText("Project");
  await page.keyboard.press("ArrowDown");
  await expect(page.locator("[aria-live=polite]")).toContainText("(strand)");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
});
