import type { Page } from "@playwright/test";
import { sideways, smallTargets, unmarkedChinese } from "./support/examine.ts";
import { onlyInAllUnless, wholeProduct } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import { markedStates, openState, overlayStates, viewStates, wideStates } from "./support/states.ts";

const looks = [
  { locale: "zh-CN", colorScheme: "light" },
  { locale: "en-US", colorScheme: "dark" },
  { locale: "zh-CN", colorScheme: "dark" },
  { locale: "en-US", colorScheme: "light" },
] as const;
const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
] as const;
/** The least room that has to do, and text of twice the size. */
const strains = [
  async (page: Page) => {
    await page.setViewportSize({ width: 320, height: 568 });
  },
  async (page: Page) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.evaluate(() => document.documentElement.style.setProperty("font-size", "200%"));
  },
] as const;

// Each state once, so that every pair of look, window and strain is met; all of it where the whole product is asked for.
[...viewStates, ...markedStates, ...overlayStates, ...wideStates].forEach((state, at) => {
  const wide = wideStates.includes(state);
  const strained = !wide && !markedStates.includes(state);
  for (const [lookAt, look] of looks.entries())
    for (const [windowAt, viewport] of windows.entries()) {
      if (wide && windowAt > 0) continue;
      const chosen = lookAt === at % looks.length && (wide || windowAt === Math.floor(at / looks.length) % 2);
      const told = onlyInAllUnless(chosen);
      test.describe(
        `${state.name}, ${look.locale}, ${look.colorScheme}, ${viewport.width} pixels wide`,
        told,
        () => {
          test.use({ ...look, viewport });
          test("can be used by all: no accessibility finding, no small target, no text of the other language unmarked, nothing out of the window", async ({
            page,
          }) => {
            await openState(page, state);
            expect(await accessFindings(page)).toEqual([]);
            expect(await smallTargets(page)).toEqual([]);
            if (look.locale === "en-US") expect(await unmarkedChinese(page)).toEqual([]);
            for (const [strainAt, strain] of strains.entries()) {
              if (!strained || (!wholeProduct && strainAt !== at % strains.length)) continue;
              await strain(page);
              await expect.poll(() => sideways(page)).toEqual([]);
            }
          });
        },
      );
    }
});
