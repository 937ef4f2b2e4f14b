import { expect, type Page } from "@playwright/test";

/** Opens the page at a hash and waits until the map answers clicks and stands in the place of its first picture. */
export async function openMap(page: Page, hash = ""): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await expect(page.locator(".first")).toHaveCount(0);
}
