import { onlyInAllUnless } from "./support/only-in-all.ts";
import { openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

/** Where the words begin that claims rest on, and how far they are off the line of what they are for. */
const wordsOfClaims = (items: readonly Element[]) =>
  items.map((item) => {
    const [claim, words] = ["button > span", ":scope > span"].map((part) => {
      const range = document.createRange();
      range.selectNodeContents(item.querySelector(part) ?? item);
      return range.getClientRects()[0];
    });
    return {
      edge: Math.round(words?.left ?? 0),
      off: Math.abs((claim?.bottom ?? 0) - (words?.bottom ?? 99)),
    };
  });

for (const [locale, width, edges] of [
  ["en-US", 1440, 2],
  ["zh-CN", 1440, 2],
  ["en-US", 1024, 1],
  ["zh-CN", 1024, 1],
] as const)
  test.describe(`${locale}, ${width} pixels`, onlyInAllUnless(locale === "en-US"), () => {
    test.use({ locale, viewport: { width, height: 900 } });

    test("the words that claims rest on stand at one edge down all of the text, on their line", async ({
      page,
    }) => {
      await openView(page, "#view=text");
      const rows = await page.locator(".sentence-claims li:has(> span)").evaluateAll(wordsOfClaims);
      expect(new Set(rows.map(({ edge }) => edge)).size).toBe(edges);
      expect(rows.filter(({ off }) => off >= 3)).toEqual([]);
    });
  });
