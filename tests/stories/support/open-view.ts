import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Opens the page at a hash that names a view which is a page of its own, and waits until it stands. */
export async function openView(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator(".view-head h2")).toBeVisible();
}

/**
 * What axe finds on the page, a line each. It describes what it finds in order, which takes most of the time, not at all.
 */
export async function accessFindings(page: Page): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
