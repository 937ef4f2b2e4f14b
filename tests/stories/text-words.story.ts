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

for (const locale of ["en-US", "zh-CN"])
  test.describe(locale, onlyInAllUnless(locale === "en-US"), () => {
    test.use({ locale });

    test("the words that claims rest on stand at one edge down all of the text, on their line", async ({
      page,
    }) => {
      await openView(page, "#view=text");
      for (const [width, edges] of [
        [1440, 2],
        [1024, 1],
      ] as const) {
        await page.setViewportSize({ width, height: 900 });
        const rows = page.locator(".sentence-claims li:has(> span)");
        const edgesOf = async () => (await rows.evaluateAll(wordsOfClaims)).map(({ edge }) => edge);
        await expect.poll(async () => new Set(await edgesOf()).size, `${width} pixels`).toBe(edges);
        expect((await rows.evaluateAll(wordsOfClaims)).filter(({ off }) => off >= 3)).toEqual([]);
      }
    });
  });
