import type { Page } from "@playwright/test";
import { expect, test } from "./support/page.ts";
import { openState, overlayStates, viewStates } from "./support/states.ts";

/**
 * Controls that are less than 24 by 24 pixels (WCAG 2.2, 2.5.8). Left out: links within a sentence; the ticks of the
 * text's strip and the streams of the flow, whose size is what they tell and which have an equivalent below them.
 */
function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const kinds = "button, a, input, select, textarea, summary, [role=tab], [role=option], [role=treeitem]";
    const drawn = ".strip-tick, .flow-stream";
    return [...document.querySelectorAll(kinds)].flatMap((element) => {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.closest("[inert]")) return [];
      // What is seen only when it has the focus is measured there, if at all.
      if (element.matches(".skip-button") || element.closest(drawn)) return [];
      const inSentence = getComputedStyle(element).display === "inline" && element.matches("a");
      const { width, height } = (element.closest("label") ?? element).getBoundingClientRect();
      if (inSentence || width === 0 || (width >= 24 && height >= 24)) return [];
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return [`${element.tagName} ${element.className} ${width} × ${height} ${name.slice(0, 30)}`];
    });
  });
}

[...viewStates, ...overlayStates].forEach((state, at) => {
  const locale = at % 2 === 0 ? "zh-CN" : "en-US";
  for (const viewport of [
    { width: 1440, height: 900 },
    { width: 390, height: 844 },
  ]) {
    if (process.env.MAILUO_ALL !== "1" && viewport.width === (at % 4 < 2 ? 390 : 1440)) continue;
    test.describe(`${state.name}, ${locale}, ${viewport.width} pixels wide`, () => {
      test.use({ locale, viewport });
      test("has no target below 24 pixels", async ({ page }) => {
        await openState(page, state);
        expect(await smallTargets(page)).toEqual([]);
      });
    });
  }
});
