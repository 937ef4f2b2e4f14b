import AxeBuilder from "@axe-core/playwright";
import { expect, type Page } from "@playwright/test";
import { wholeProduct } from "../../support/whole-product.ts";

/** Opens the page at a hash that names a view which is a page of its own, and waits until it stands. */
export async function openView(page: Page, hash: string): Promise<void> {
  await page.goto(`./${hash}`);
  await expect(page.locator(".view-head h2")).toBeVisible();
}

/** Rows of a long list past those that stand for the others, which are made the same way. */
const furtherRows = [
  ".view-panel tbody ~ tbody",
  ".view-panel tr:nth-child(n+9)",
  "ol ~ ol > .sentence",
  ".sentence:nth-child(n+6)",
  ".first-outline h2 ~ h2 ~ ul, .first-outline ul > li:nth-child(n+4)",
].join();

/** Takes them out of the page, since what is only left out is walked through all the same; gives how they come back. */
const withoutFurtherRows = (page: Page) =>
  page.evaluateHandle((rows) => {
    const taken = [...document.querySelectorAll(rows)].map((row) => {
      const place = document.createComment("");
      row.replaceWith(place);
      return { row, place };
    });
    return () => {
      for (const { row, place } of taken.reverse()) place.replaceWith(row);
    };
  }, furtherRows);

/**
 * What axe finds on the page or within a part of it, a line each. It describes what it finds in order not at all, and
 * what it finds in frames together, on a page of its own, neither: there are no frames, and either took most of the
 * time. The rest of long lists waits for the whole product.
 */
export async function accessFindings(page: Page, within?: string): Promise<readonly string[]> {
  // Reading it anew for what the page has already, and twice, takes as long as many a finding.
  const has = await page.evaluate(() => "axe" in window);
  const axe = new AxeBuilder({ page, ...(has && { axeSource: "0" }) })
    .options({ resultTypes: ["violations"] })
    .setLegacyMode();
  if (within) axe.include(within);
  const giveBack = wholeProduct ? undefined : await withoutFurtherRows(page);
  const { violations } = await axe.analyze();
  await giveBack?.evaluate((give) => give());
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
  );
}
