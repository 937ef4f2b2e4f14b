import type { Page } from "@playwright/test";
import { wholeProduct } from "../support/whole-product.ts";
import { sideways, smallTargets, unmarkedChinese } from "./support/examine.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import {
  markedStates,
  openState,
  overlayStates,
  type PageState,
  viewStates,
  wideStates,
} from "./support/states.ts";

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

interface Told {
  readonly state: PageState;
  readonly strains: readonly (typeof strains)[number][];
}

const all = [...viewStates, ...markedStates, ...overlayStates, ...wideStates];
const told = all.map((state, at): Told => {
  const strained = !wideStates.includes(state) && !markedStates.includes(state);
  return {
    state,
    // Every other state under one of them.
    strains: strains.filter((_, of) => strained && (wholeProduct || of === (at % (2 * strains.length)) - 1)),
  };
});

// Each state once, so that every pair of look, window and strain is met, and those that share a look and a window on one
// page; where the whole product is asked for, each in all of them and on a page of its own.
looks.forEach((look, lookAt) => {
  windows.forEach((viewport, windowAt) => {
    const fits = told.filter(({ state }) => windowAt === 0 || !wideStates.includes(state));
    const stand = fits.filter(({ state }) => {
      const at = all.indexOf(state);
      return (
        lookAt === at % looks.length &&
        windowAt === (wideStates.includes(state) ? 0 : Math.floor(at / looks.length) % 2)
      );
    });
    for (const visited of wholeProduct ? fits.map((one) => [one]) : [stand])
      test.describe(`${visited.map(({ state }) => state.name).join(", ")}, ${look.locale}, ${look.colorScheme}, ${viewport.width} pixels wide`, () => {
        test.use({ ...look, viewport });
        test("can be used by all: no accessibility finding, no small target, no text of the other language unmarked, nothing out of the window", async ({
          page,
        }) => {
          for (const { state, strains } of visited)
            await test.step(state.name, async () => {
              await openState(page, state);
              expect.soft(await accessFindings(page), state.name).toEqual([]);
              expect.soft(await smallTargets(page), state.name).toEqual([]);
              if (look.locale === "en-US") expect.soft(await unmarkedChinese(page), state.name).toEqual([]);
              for (const strain of strains) {
                await strain(page);
                await expect.poll(() => sideways(page), state.name).toEqual([]);
              }
              await page.setViewportSize(viewport);
              await page.evaluate(() => document.documentElement.style.removeProperty("font-size"));
            });
        });
      });
  });
});
