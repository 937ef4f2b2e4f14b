import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { wholeProduct } from "./only-in-all.ts";

/** Opens the page at a hash that names a view which is a page of its own, and waits until it stands. */
export async function openView(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator(".view-head h2")).toBeVisible();
}

/** Rows of a long list past those that stand for the others, which are made the same way. */
const furtherRows = [
  ".view-panel tbody ~ tbody",
  ".view-panel tr:nth-child(n+13)",
  "ol ~ ol > .sentence",
  ".sentence:nth-child(n+9)",
];

/**
 * What axe finds on the page or within a part of it, a line each. It describes what it finds in order not at all, and
 * what it finds in frames together, on a page of its own, neither: there are no frames, and either took most of the
 * time. The rest of long lists waits for the whole product.
 */
export async function accessFindings(page: Page, within?: string): Promise<readonly string[]> {
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] }).setLegacyMode();
  if (within) axe.include(within);
  for (const rows of wholeProduct ? [] : furtherRows)
    if ((await page.locator(rows).count()) > 0) axe.exclude(rows);
  const { violations } = await axe.analyze();
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
