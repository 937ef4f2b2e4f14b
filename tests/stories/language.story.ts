import type { Page } from "@playwright/test";
import { expect, test } from "./support/page.ts";
import { openState, overlayStates, viewStates } from "./support/states.ts";

/** Texts, names and hints with Chinese characters that an English page does not mark as Chinese. */
function unmarkedChinese(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const han = /\p{Script=Han}/u;
    const isMarked = (element: Element | null) =>
      /^zh/.test(element?.closest<HTMLElement>("[lang]")?.lang ?? "");
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
      const { parentElement, nodeValue } = texts.currentNode;
      if (parentElement?.closest("noscript, script, style")) continue;
      if (han.test(nodeValue ?? "") && !isMarked(parentElement)) found.add(nodeValue ?? "");
    }
    for (const name of ["aria-label", "title", "placeholder", "alt"])
      for (const element of document.querySelectorAll(`[${name}]`))
        if (han.test(element.getAttribute(name) ?? "") && !isMarked(element))
          found.add(`${name}: ${element.getAttribute(name)}`);
    return [...found];
  });
}

for (const state of [...viewStates, ...overlayStates]) {
  test.describe(state.name, () => {
    test.use({ locale: "en-US" });
    test("says of every Chinese text on the English page that it is Chinese", async ({ page }) => {
      await openState(page, state);
      await expect(page.locator("html")).toHaveAttribute("lang", "en");
      expect(await unmarkedChinese(page)).toEqual([]);
    });
  });
}

test.describe("the page's language", () => {
  test.use({ locale: "zh-CN" });
  test("follows the reader's choice, and the other label says that it is in the other", async ({ page }) => {
    await openState(page, { name: "a card", hash: "#sel=upgrade-stations" });
    const card = page.getByRole("complementary");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(card.getByText("Upgrade the existing stations", { exact: true })).toHaveAttribute(
      "lang",
      "en",
    );
    await page.getByRole("button", { name: "语言" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(card.getByText("升级现有站室", { exact: true })).toHaveAttribute("lang", "zh-Hans");
  });
});
