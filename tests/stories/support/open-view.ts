import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";

/** Opens the page at a hash that names a view which is a page of its own, and waits until it stands. */
export async function openView(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator(".view-head h2")).toBeVisible();
}

/**
 * What axe finds on the page, a line each. It compares the colours of each text with each that lies near it, which takes
 * minutes where there are thousands: a story of many that look like those of another leaves that out.
 */
export async function accessFindings(page: Page, colours = true): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page });
  const { violations } = await (colours ? axe : axe.disableRules("color-contrast")).analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
