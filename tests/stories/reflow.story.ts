import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";
import { openState, overlayStates, type PageState, viewStates } from "./support/states.ts";

/** What reaches out of the window sideways, and frames that have to be scrolled sideways to be read. */
function sideways(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const room = document.documentElement.clientWidth;
    const wide = (element: Element) => element.scrollWidth > element.clientWidth && element.clientWidth > 0;
    const frames = ["html", ".header", ".view-panel", ".card-scroll", "dialog", ".notice", ".search-panel"];
    const name = (element: Element) =>
      `${element.tagName} ${element.className} ${(element.getAttribute("aria-label") ?? element.textContent ?? "").slice(0, 30)}`;
    // Tables and the row of filters scroll within themselves, as WCAG 1.4.10 leaves room for.
    const scrolls = (element: Element): boolean => {
      const frame = element.parentElement;
      if (!frame || frame.matches(".view-panel, .card-scroll, dialog")) return false;
      return ["auto", "scroll"].includes(getComputedStyle(frame).overflowX) || scrolls(frame);
    };
    const controls = [...document.querySelectorAll("button, a, input, summary, h1, h2, h3, p, label")].filter(
      (element) => {
        const { left, right, width } = element.getBoundingClientRect();
        if (width <= 1 || (left >= -1 && right <= room + 1)) return false;
        return element.checkVisibility({ visibilityProperty: true }) && !scrolls(element);
      },
    );
    return [
      ...frames.flatMap((frame) => [...document.querySelectorAll(frame)].filter(wide)),
      ...controls,
    ].map(name);
  });
}

const all = process.env.MAILUO_ALL === "1";
/** Each state in one language; in both where the whole product is asked for. */
const inLanguages = (states: readonly PageState[]) =>
  states.flatMap((state, at) =>
    ["en-US", "zh-CN"]
      .filter((_, language) => all || at % 2 === language)
      .map((locale) => ({ state, locale })),
  );

for (const [at, { state, locale }] of inLanguages([...viewStates, ...overlayStates]).entries()) {
  // Each state in one of the two ways; in both where the whole product is asked for.
  const [small, large] = [all || at % 2 === 0, all || at % 2 === 1];
  test.describe(`${state.name}, ${locale}`, () => {
    if (small)
      test.describe("on 320 by 568 pixels", () => {
        test.use({ locale, viewport: { width: 320, height: 568 } });
        test("fits without scrolling sideways", async ({ page }) => {
          await openState(page, state);
          expect(await sideways(page)).toEqual([]);
        });
      });

    if (large)
      test.describe("with text of twice the size", () => {
        test.use({ locale, viewport: { width: 1280, height: 720 } });
        test("fits without scrolling sideways", async ({ page }) => {
          await page.addInitScript(() => {
            const enlarge = () => document.documentElement.style.setProperty("font-size", "200%");
            document.addEventListener("readystatechange", enlarge);
          });
          await openState(page, state);
          expect(await sideways(page)).toEqual([]);
        });
      });
  });
}

test("a window of 200 pixels breaks nothing, and the map is there when it is widened", async ({ page }) => {
  await openMap(page, "#sel=upgrade-stations");
  for (const hash of ["", "#view=matrix", "#view=text", "#view=outline"]) {
    await page.setViewportSize({ width: 200, height: 400 });
    await page.goto(`./${hash}`);
    await expect(page.getByRole("tab", { selected: true }).first()).toBeVisible();
  }
  await page.getByRole("tab").first().click();
  await page.setViewportSize({ width: 1440, height: 900 });
  const { width } = (await page.locator(".map-canvas canvas").first().boundingBox()) ?? {};
  expect(width).toBe(1440);
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await expect(page.locator("[aria-live=polite]")).not.toBeEmpty();
});
