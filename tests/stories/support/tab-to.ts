import { expect, type Locator, type Page } from "@playwright/test";

/** Presses Tab until something has the focus, as a reader without a mouse would. */
export async function tabTo(page: Page, target: Locator): Promise<void> {
  const reached = () => target.evaluateAll((found) => found.includes(document.activeElement as HTMLElement));
  for (let step = 0; step < 120 && !(await reached()); step += 1) await page.keyboard.press("Tab");
  await expect(target.and(page.locator(":focus"))).toHaveCount(1);
}
