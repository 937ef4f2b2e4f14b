import type { Page } from "@playwright/test";
import { countClaims } from "../../src/core/graph/claims.ts";
import { labelOf } from "./support/atlas-file.ts";
import { openMap } from "./support/map.ts";
import { graph } from "./support/on-stage.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

/** As many as the colours of the map and the Text view count. */
const claims = countClaims(graph);

/** What of header and filters is cut, wrapped or out of the window. */
function cutControls(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const pen = document.createElement("canvas").getContext("2d");
    /** Whether a field has less room than its placeholder needs, which its own width does not tell. */
    const isShort = (field: HTMLInputElement) => {
      const { font, paddingLeft, paddingRight } = getComputedStyle(field);
      if (!pen) return true;
      pen.font = font;
      const room = field.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
      return pen.measureText(field.placeholder).width > room + 1;
    };
    const controls = ".header :is(button, a, h1, p, input), .filter-bar :is(button, label, strong, input)";
    return [...document.querySelectorAll(controls)].flatMap((element) => {
      const { left, right, width, height, bottom } = element.getBoundingClientRect();
      if (
        !element.checkVisibility() ||
        width <= 1 ||
        element.closest(".link-menu-list, .unfold-panel.is-open")
      )
        return [];
      // What is pressed stands over the stage, not in the row.
      const lowest = element.closest(".filter-words") ? window.innerHeight : 64 + 48;
      const outside = left < 0 || right > window.innerWidth || bottom > lowest;
      // What a person writes may be longer than its field.
      const cut = !element.matches("input") && element.scrollWidth > element.clientWidth + 1;
      const field = element.matches("input") ? element : undefined;
      const placeholder =
        field instanceof HTMLInputElement && field.matches(":placeholder-shown") ? field : undefined;
      const short = placeholder !== undefined && isShort(placeholder);
      const name = element.getAttribute("aria-label") ?? element.textContent ?? "";
      return outside || cut || short || height > 40
        ? [`${name} ${Math.round(width)} × ${Math.round(height)}`]
        : [];
    });
  });
}

/** Which controls of the map lie over the questions of a first visit. */
function overlapping(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const visible = (selector: string) =>
      [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
    const asked = visible(".intro, .intro button").map((element) => element.getBoundingClientRect());
    if (asked.length === 0) return ["no questions"];
    return visible(".stage-tools button").flatMap((tool) => {
      const { left, right, top, bottom } = tool.getBoundingClientRect();
      const over = asked.some(
        (one) => one.left < right && left < one.right && one.top < bottom && top < one.bottom,
      );
      return over ? [tool.getAttribute("aria-label") ?? tool.textContent ?? ""] : [];
    });
  });
}

const heights = (page: Page) =>
  page.evaluate(() =>
    [".header", ".filter-bar"].map(
      (part) => document.querySelector(part)?.getBoundingClientRect().height ?? 0,
    ),
  );

const widths = [1024, 1280, 1366, 1440];

for (const [locale, colorScheme] of [
  ["zh-CN", "dark"],
  ["en-US", "light"],
] as const)
  test.describe(`in ${locale}, ${colorScheme}`, onlyInAllUnless(locale === "en-US"), () => {
    test.use({ locale, colorScheme, viewport: { width: 1024, height: 800 } });

    test("nothing of the header or the filters is cut, filtered or not, at any width from 1024 pixels", async ({
      page,
    }) => {
      const nothingIsCut = async () => {
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await expect.poll(() => cutControls(page), `${width} pixels wide`).toEqual([]);
          const [header = 99, filters = 99] = await heights(page);
          expect(header).toBeLessThanOrEqual(64);
          expect(filters).toBeLessThanOrEqual(48);
        }
      };
      await openMap(page);
      await nothingIsCut();
      await openMap(page, "#projects=roots&types=measure,strand&bases=inferred&institutions=residents");
      await expect(page.getByRole("button", { name: /^(移除筛选|Remove filter)/ })).toHaveCount(5);
      await nothingIsCut();
    });

    test(
      "the questions of a first visit and the tools of the map stand beside each other",
      onlyInAll,
      async ({ page }) => {
        await openMap(page);
        for (const width of widths) {
          await page.setViewportSize({ width, height: 800 });
          await expect.poll(() => overlapping(page), `${width} pixels wide`).toEqual([]);
        }
      },
    );
  });

for (const { locale, title, line, told } of [
  {
    told: onlyInAll,
    locale: "zh-CN",
    title: "永州人大2022：四大工程与四个机关",
    line: `艾可知的文章，2022年4月 · ${claims} 条判断 · 非官方`,
  },
  {
    told: {},
    locale: "en-US",
    title: "Yongzhou 2022: four projects, four kinds of organ",
    line: `Ai Kezhi's article, April 2022 · ${claims} claims · not official`,
  },
] as const) {
  test.describe(locale, told, () => {
    test.use({ locale });

    test("the title stands whole, with a line that says whose article it is, when, how much, and that it is not official", async ({
      page,
    }) => {
      await openMap(page);
      await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
      await expect(page.getByRole("banner").getByText(line, { exact: true }).first()).toBeVisible();
    });

    test("where the header has no room, title and line are one press away", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await openMap(page, "#view=map&sel=roots");
      const about = page.getByRole("banner").locator(".link-menu-about");
      await expect(about).toBeHidden();
      await page.getByRole("heading", { level: 1 }).getByRole("button").click();
      await expect(about).toBeVisible();
      await expect(about).toContainText(title);
      await expect(about.getByText(line, { exact: true })).toBeVisible();
    });
  });
}

test("three questions lead to their answers, and stand there again when those are left", async ({ page }) => {
  await openMap(page);
  const intro = page.getByRole("region", { name: "从这里开始" });
  await expect(intro.getByRole("button", { name: /？$/ })).toHaveCount(3);
  await intro.getByRole("button", { name: `哪些部分组成${labelOf("roots", "zh")}？` }).click();
  await expect(page.getByRole("complementary", { name: "卡片" })).toBeVisible();
  await expect(intro).toBeHidden();
  await page.goBack();
  await expect(intro).toBeVisible();
});

test("the tour starts from there by keyboard, and leaving it leads back", onlyInAll, async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "开始导览" }).press("Enter");
  await expect(page.locator(".tour-caption")).toBeVisible();
  await expect(page).toHaveURL(/tour=overview,/);
  await page.keyboard.press("Escape");
  await expect(page.getByRole("button", { name: "开始导览" })).toBeVisible();
});

test.describe("in English", () => {
  test.use({ locale: "en-US" });
  test("what was put away stays away, and the focus is not lost", onlyInAll, async ({ page }) => {
    await openMap(page);
    const intro = page.getByRole("region", { name: "Start here" });
    await intro.getByRole("button", { name: "Put this introduction away" }).press("Enter");
    await expect(intro).toBeHidden();
    await expect(page.getByRole("tabpanel")).toBeFocused();
    await page.reload();
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await expect(intro).toBeHidden();
  });

  test(
    "every button of the header and the map has a tooltip, which the keyboard brings too",
    onlyInAll,
    async ({ page }) => {
      await openMap(page);
      const untold = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".header-tools button, .zoom-tools button, .intro-close")]
          .filter((button) => button.title === "")
          .map((button) => button.outerHTML.slice(0, 80)),
      );
      expect(untold).toEqual([]);
      for (const name of ["Language", "Theme", "About", "Present", "Share", "Export"])
        await expect(page.getByRole("button", { name, exact: true })).toHaveAttribute("title", name);
      const tip = page.locator(".tip");
      await page.getByRole("button", { name: "Language", exact: true }).focus();
      await page.keyboard.press("Tab");
      await expect(tip).toHaveText("Theme");
      await page.keyboard.press("Escape");
      await expect(tip).toHaveCount(0);
      // A pointer that rests on something is told the same, by the page alone, and can go over to it.
      const theme = page.getByRole("button", { name: "Theme", exact: true });
      await theme.hover();
      await expect(tip).toHaveText("Theme");
      await expect(theme).not.toHaveAttribute("title");
      await expect(theme).toHaveAccessibleName("Theme");
      await tip.hover();
      await expect(tip).toBeVisible();
      await page.keyboard.press("Escape");
      await expect(tip).toHaveCount(0);
      await page.mouse.move(600, 500);
      await expect(theme).toHaveAttribute("title", "Theme");
      // Present has a word besides.
      const present = page.getByRole("button", { name: "Present", exact: true });
      await expect(present.getByText("Present", { exact: true })).toBeVisible();
    },
  );
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, locale: "en-US" });
  test("says what this is, and asks its questions behind one button", async ({ page }) => {
    await openMap(page);
    const intro = page.getByRole("region", { name: "Start here" });
    await expect(intro).toContainText("Yongzhou 2022: four projects, four kinds of organ");
    await intro.getByRole("button", { name: "Questions" }).tap();
    const questions = intro.getByRole("button", { name: /\?$/ });
    await expect(questions).toHaveCount(3);
    for (const question of await questions.all()) {
      const box = await question.boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect((box?.x ?? -1) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    }
    await questions.first().tap();
    await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
  });
});
