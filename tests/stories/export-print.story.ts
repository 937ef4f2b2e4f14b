import type { Page } from "@playwright/test";
import { openExport } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { poppler } from "./support/poppler.ts";

test.use({ locale: "zh-CN" });

/** Stands in for the print dialog, which a story cannot answer. */
async function printedPages(page: Page): Promise<Buffer> {
  await page.waitForFunction(() => Reflect.get(window, "printed") === true);
  return page.pdf({ preferCSSPageSize: true });
}

async function openSeries(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.print = () => {
      Object.assign(window, { printed: true, titled: document.title });
    };
  });
  await openMap(page);
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "PDF" }).check();
  await dialog.getByRole("radio", { name: "A3" }).check();
  await dialog.getByRole("radio", { name: "每项工程一张" }).check();
  await dialog.getByRole("button", { name: "下载" }).click();
}

test(
  "a series prints as a page each, of the size of its frame, and the page is as before",
  onlyInAll,
  async ({ page }) => {
    await openSeries(page);
    const pdf = await printedPages(page);
    const boxes = [...pdf.toString("latin1").matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)];
    expect(boxes).toHaveLength(4);
    for (const [, width, height] of boxes) {
      const sides = [Number(width), Number(height)].sort((a, b) => a - b);
      expect(Math.abs((sides[0] ?? 0) - 842)).toBeLessThan(1);
      expect(Math.abs((sides[1] ?? 0) - 1191)).toBeLessThan(1);
    }
    await expect(page.locator(".print-pages")).toHaveCount(0);
    // A PDF is called by what it shows, and the page by its own name again.
    const titled: unknown = await page.evaluate(() => Reflect.get(window, "titled"));
    expect(titled).toContain("各工程");
    expect(await page.title()).not.toBe(titled);
    await expect(page.getByRole("dialog")).toBeVisible();
  },
);

test("what is printed is drawn as lines and real text, not as an image", async ({ page }) => {
  await openSeries(page);
  const pdf = await printedPages(page);
  const text = poppler("pdftotext", pdf);
  const images = poppler("pdfimages", pdf, "-list");
  if (text === undefined || images === undefined) {
    process.stdout.write("pdftotext and pdfimages are not installed: what the PDF holds was not looked at\n");
    return;
  }
  expect(text).toContain("一线创业工程");
  expect(text).toContain("监督");
  // Under its two lines of heads the list has a line for each image.
  expect(images?.trim().split("\n")).toHaveLength(2);
});
