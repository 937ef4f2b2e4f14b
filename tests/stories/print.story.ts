import { reviewWarnings } from "../../src/core/validation/review-warnings.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { wholeProduct } from "../support/whole-product.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import { openState, viewStates } from "./support/states.ts";

test.describe("from a dark page", () => {
  test.use({ colorScheme: "dark" });

  // Those that stand for the others: a drawing, a table, a list.
  const stays = ["the map", "the matrix of organs", "the tree"];
  test("on paper every view is light and has neither header nor filters", async ({ page }) => {
    for (const state of viewStates.filter(({ name }) => wholeProduct || stays.includes(name)))
      await test.step(state.name, async () => {
        await openState(page, { ...state, hash: `${state.hash || "#view=map"}&sel=roots` });
        await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
        await page.emulateMedia({ media: "print", colorScheme: "dark" });
        await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
        await expect(page.getByRole("banner")).toBeHidden();
        await expect(page.locator(".filter-bar")).toBeHidden();
        await expect(page.getByRole("complementary")).toBeHidden();
        const drawing = page.locator(
          state.hash.match(/matrix|figures|text|outline/) ? ".view" : ".stage-print",
        );
        await expect(drawing).toBeVisible();
        await page.emulateMedia({ media: "screen", colorScheme: "dark" });
        await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      });
  });
});

for (const { view, locale, colorScheme, viewport, told } of [
  { view: "map", locale: "en-US", colorScheme: "dark", viewport: { width: 1440, height: 900 }, told: {} },
  {
    view: "lanes",
    locale: "zh-CN",
    colorScheme: "dark",
    viewport: { width: 1280, height: 800 },
    told: onlyInAll,
  },
  {
    view: "lanes",
    locale: "en-US",
    colorScheme: "light",
    viewport: { width: 390, height: 844 },
    told: onlyInAll,
  },
] as const) {
  test.describe(`the ${view} in ${locale}, ${colorScheme}, ${viewport.width} pixels wide`, told, () => {
    test.use({ locale, colorScheme, viewport });

    test("is printed whole, on one light sheet, with title, legend and source", async ({ page }) => {
      await openState(page, { name: view, hash: `#view=${view}` });
      // Only a part of it is on the screen.
      await page.keyboard.press("+");
      // As a browser prints: told just before, and without waiting for what is still to come.
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
      expect(sheets.match(/\/Type\s*\/Font\b/g)?.length).toBeGreaterThan(1);
      await page.emulateMedia({ media: "print", colorScheme });
      const sheet = page.locator(".stage-print > svg");
      await expect(sheet).toHaveAccessibleName(locale === "en-US" ? /four projects/ : /四大工程/);
      const sides = await sheet.evaluate((drawn: SVGSVGElement) => {
        const { width, height } = drawn.viewBox.baseVal;
        return [width, height].sort((a, b) => a - b).map(Math.round);
      });
      expect(sides).toEqual([595, 842]);
      // Light, whatever the page is.
      const ground = await sheet.locator("rect").first().getAttribute("fill");
      for (const part of ground?.match(/[0-9a-f]{2}/gi) ?? [""])
        expect(Number.parseInt(part, 16)).toBeGreaterThan(200);
    });
  });
}

for (const locale of ["zh-CN", "en-US"]) {
  test.describe(`the matrix in ${locale}`, onlyInAllUnless(locale === "en-US"), () => {
    test.use({ locale });

    test("has heads on paper that do not run into each other", async ({ page }) => {
      await openState(page, { name: "the matrix", hash: "#view=matrix" });
      await page.emulateMedia({ media: "print" });
      // As wide as a landscape sheet.
      await page.setViewportSize({ width: 1046, height: 720 });
      const heads = await page.locator(".matrix-measure .node-button span").evaluateAll((spans) =>
        spans.map((span) => {
          const { left, right, top, bottom } = span.getBoundingClientRect();
          const { top: head, bottom: foot } = span.closest("th")?.getBoundingClientRect() ?? {
            top: 0,
            bottom: 0,
          };
          return { left, right, inside: top >= head - 1 && bottom <= foot + 1 };
        }),
      );
      expect(heads.length).toBeGreaterThan(50);
      for (const [at, { right, inside }] of heads.entries()) {
        expect(inside).toBe(true);
        const next = heads[at + 1];
        if (next) expect(right).toBeLessThanOrEqual(next.left + 0.5);
      }
    });
  });
}

for (const [locale, heading, none] of [
  ["zh-CN", "审阅：还缺什么", "除来源信息外，每一句都有内容依据它。"],
  [
    "en-US",
    "For review: what is missing",
    "A claim rests on every sentence, the bibliographic record apart.",
  ],
] as const) {
  test.describe(`the text in ${locale}`, onlyInAllUnless(locale === "zh-CN"), () => {
    test.use({ locale });

    test("says on paper what a second curator looks for: what is uncovered, and every warning", async ({
      page,
    }) => {
      const { open, answered } = reviewWarnings(yongzhou().atlas, undefined);
      await openState(page, { name: "the text", hash: "#view=text" });
      const notes = page.locator(".review-notes");
      await expect(notes.getByRole("heading", { name: heading })).toBeVisible();
      await expect(notes.getByText(none)).toHaveCount(0);
      await page.emulateMedia({ media: "print" });
      await expect(notes.getByText(none)).toBeVisible();
      await expect(notes.getByRole("listitem")).toHaveCount(open.length + answered.length);
      // Without a copy every sentence stands there, with what rests on it.
      await expect(page.locator(".sentence-claims").first()).toBeVisible();
      await page.emulateMedia({ media: "screen" });
      await notes.getByRole("heading", { name: heading }).click();
      await expect(notes.getByText(none)).toBeVisible();
      expect(await accessFindings(page, ".review-notes")).toEqual([]);
    });
  });
}
