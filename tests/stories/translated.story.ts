import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-GB" });

test("counts and words go on changing after a browser has tried to translate the page", async ({ page }) => {
  await openMap(page);
  const status = page.getByRole("status", { name: "Current filter" });
  const before = await status.textContent();
  // As translators do: each text is wrapped anew, unless the page says that it is not to be translated.
  await page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) if (walker.currentNode instanceof Text) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.parentElement?.translate || text.data.trim() === "") continue;
      const font = document.createElement("font");
      font.textContent = text.data;
      text.replaceWith(font);
    }
  });
  await page.keyboard.press("Escape");
  await page.getByRole("group", { name: "Filter by project" }).getByRole("button").first().click();
  await expect(status).not.toHaveText(before ?? "");
  await page.keyboard.press("l");
  await expect(page.getByRole("button", { name: "导出" })).toHaveText("导出");
});
