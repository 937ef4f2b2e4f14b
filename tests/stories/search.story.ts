import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { sceneNode, standing } from "./support/on-stage.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import { recordCanvas } from "./support/record-canvas.ts";

const box = (page: Page) => page.getByRole("combobox", { name: /^(搜索|Search)$/ });
const options = (page: Page) => page.getByRole("listbox", { name: /^(搜索|Search)$/ }).getByRole("option");
const heading = (page: Page) => page.getByRole("complementary").getByRole("heading", { level: 2 });

/** How close the map is, relative to where all of it fits, as its address says. */
test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("finds by pinyin and by initials, says why, and touches nothing until a line is chosen", async ({
    page,
  }) => {
    await openMap(page);
    const before = page.url();
    await page.keyboard.press("/");
    await page.keyboard.type("minyizhit");
    await expect(options(page)).toHaveCount(1);
    await expect(options(page).first()).toContainText("民意直通工程");
    await expect(options(page).first().locator("mark")).toHaveText("min yi zhi t");
    await box(page).fill("myzt");
    await expect(options(page).first()).toContainText("民意直通工程");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    expect(page.url()).toBe(before);
    await expect(page.getByRole("complementary")).toHaveCount(0);
    await expect(box(page)).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(heading(page)).toHaveText("民意直通工程");
  });

  test(
    "chooses the best line as soon as it can search, where Enter came first",
    onlyInAll,
    async ({ page }) => {
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route("**/search-engine*.js", async (route) => {
        await held;
        await route.continue();
      });
      await openMap(page);
      await box(page).fill("民意直通工程");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("status").filter({ hasText: "正在准备搜索" })).toBeVisible();
      release();
      await expect(heading(page)).toHaveText("民意直通工程");
    },
  );

  test("groups and counts what it finds, suggests where it finds nothing, and survives what nobody would type", async ({
    page,
  }) => {
    await openMap(page);
    await test.step("groups what it finds by type, ties last, and opens a tie by its sentence", async () => {
      await box(page).fill("市人大常委会牵头");
      const groups = page.getByRole("listbox", { name: "搜索" }).getByRole("group");
      await expect(groups.last()).toHaveAccessibleName(/^连线 \d+$/);
      await options(page).filter({ hasText: "牵头实施培根铸魂工程" }).click();
      await expect(heading(page)).toHaveText("市人大常委会牵头实施培根铸魂工程。");
    });
    await test.step("counts what it does not show, and walks round the list from either end", async () => {
      await box(page).fill("代表");
      await expect(page.getByRole("status").filter({ hasText: /^找到 \d+ 项，列出 50 项$/ })).toBeVisible();
      await page.keyboard.press("ArrowUp");
      const last = options(page).last();
      await expect(last).toHaveAttribute("aria-selected", "true");
      await expect(last).toBeInViewport();
      await expect(box(page)).toHaveAttribute("aria-activedescendant", (await last.getAttribute("id")) ?? "");
      await page.keyboard.press("Escape");
      await expect(page.getByRole("listbox", { name: "搜索" })).toBeHidden();
    });
    await test.step("suggests the nearest names where it finds nothing, and says what can be searched", async () => {
      await box(page).fill("民意直达工程");
      await expect(page.getByRole("group", { name: /^是不是要找/ })).toBeVisible();
      await expect(page.getByText("可搜中英文名称")).toBeVisible();
      await page.keyboard.press("Enter");
      await expect(heading(page)).toHaveText("民意直通工程");
    });
    await test.step("survives what nobody would type, and says what of it was searched for", async () => {
      for (const query of [
        "工".repeat(10_000),
        "😀",
        "\uD83D",
        ".*+?^$()|[]{}\\",
        "‮<b>&amp;",
        "constructor",
      ]) {
        await box(page).fill(query);
        await expect(page.getByRole("status").filter({ hasText: /没有找到|找到 \d+ 项/ })).toBeVisible();
      }
      await box(page).fill("工".repeat(10_000));
      await expect(page.getByRole("status").filter({ hasText: "只按前 200 个字搜索" })).toBeVisible();
    });
  });
});

test.describe("in English", () => {
  test.use({ locale: "en-US" });

  test(
    "lists commands by a part of their title, all of them after >, and runs one",
    onlyInAll,
    async ({ page }) => {
      await openMap(page);
      await page.keyboard.press("Control+k");
      await page.keyboard.type(">");
      await expect(options(page).filter({ hasText: "Clear the selection" })).toHaveCount(0);
      await expect(options(page).filter({ hasText: "Export" })).toHaveCount(1);
      await box(page).fill("light and dark");
      await expect(page.getByRole("group", { name: /^Commands/ })).toBeVisible();
      const theme = await page.locator("html").getAttribute("data-theme");
      await page.keyboard.press("Enter");
      await expect(page.locator("html")).not.toHaveAttribute("data-theme", theme ?? "");
      await page.keyboard.press("Control+k");
      await page.keyboard.type("> about");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("dialog", { name: "About" })).toBeVisible();
    },
  );

  test("gives the focus back to where it came from", onlyInAll, async ({ page }) => {
    await openMap(page);
    const map = page.getByRole("application", { name: "Map canvas" });
    await map.focus();
    await page.keyboard.press("/");
    await page.keyboard.type("committee");
    await page.keyboard.press("Escape");
    await expect(map).toBeFocused();
  });

  test(
    "has no accessibility finding while its list is open, and none while it suggests",
    onlyInAll,
    async ({ page }) => {
      await openMap(page);
      for (const query of ["committee", "comittee of nothing at all", "zzzqqq", ">"]) {
        await box(page).fill(query);
        await expect(page.locator(".search-panel")).toBeVisible();
        expect(await accessFindings(page, ".search")).toEqual([]);
      }
    },
  );
});

test.describe("without what it fetches", () => {
  test.use({ locale: "zh-CN", expectedComplaints: /search/ });

  test("finds by every substring, where how names sound cannot be had", onlyInAll, async ({ page }) => {
    await page.route("**/search.json", (route) => route.abort());
    await openMap(page);
    await box(page).fill("直通工程");
    await expect(options(page).first()).toContainText("民意直通工程");
    await box(page).fill("minyizhitong");
    await expect(page.getByRole("status").filter({ hasText: "没有找到" })).toBeVisible();
  });

  test(
    "says so where nothing can be searched, still runs commands, and tries again",
    onlyInAll,
    async ({ page }) => {
      await page.route("**/search-engine*.js", (route) => route.abort());
      await openMap(page);
      await box(page).fill("直通工程");
      await expect(page.getByRole("status").filter({ hasText: "搜索没有载入" })).toBeVisible();
      await box(page).fill("> 关于");
      await expect(options(page)).toHaveCount(1);
      await page.unroute("**/search-engine*.js");
      await box(page).fill("直通工程");
      await box(page).blur();
      await box(page).focus();
      await expect(options(page).first()).toContainText("民意直通工程");
    },
  );
});

for (const [width, height] of [
  [1440, 900],
  [390, 844],
] as const) {
  test.describe(`at ${width} px`, onlyInAllUnless(width === 1440), () => {
    test.use({ locale: "zh-CN", viewport: { width, height } });

    test("gives a hit of the deepest level a place, and shows both ends of a tie", async ({ page }) => {
      await recordCanvas(page);
      await openMap(page);
      await box(page).fill("388个站室");
      await page.keyboard.press("Enter");
      await expect(heading(page)).toHaveText("388个站室");
      await expect(page).toHaveURL(/level=near/);
      await box(page).fill("市中级人民法院");
      await page.keyboard.press("Enter");
      await box(page).fill("“升级现有站室”对应的数字是388个站室");
      await options(page).last().click();
      await expect(heading(page)).toContainText("388个站室");
      for (const id of ["figure-388-stations", "upgrade-stations"]) {
        const end = await sceneNode(page, id, "zh");
        await expect.poll(() => standing(page, end)).toBe("seen");
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    });
  });
}

for (const locale of ["zh-CN", "en-US"])
  test.describe(
    `the field of the search on telephones, ${locale}`,
    onlyInAllUnless(locale === "en-US"),
    () => {
      test.use({ locale, hasTouch: true, viewport: { width: 390, height: 844 } });

      test("says its word whole or shows its sign alone, and has its name", async ({ page }) => {
        await openMap(page);
        const field = page.getByRole("combobox", { name: /^(搜索|Search)$/ });
        for (const width of [320, 360, 390, 412, 430, 480, 590]) {
          await page.setViewportSize({ width, height: 844 });
          const { seen, needs, room } = await field.evaluate((element) => {
            if (!(element instanceof HTMLInputElement)) throw new Error("no field");
            const { font, paddingLeft, paddingRight } = getComputedStyle(element);
            const pen = document.createElement("canvas").getContext("2d");
            if (!pen) throw new Error("no pen");
            pen.font = font;
            return {
              seen: getComputedStyle(element, "::placeholder").color !== "rgba(0, 0, 0, 0)",
              needs: pen.measureText(element.placeholder).width,
              room: element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight),
            };
          });
          if (seen) expect(room, `${width} pixels wide`).toBeGreaterThanOrEqual(needs);
          expect(seen, `${width} pixels wide`).toBe(width > 430);
        }
        // While it is used it has room for all that it says.
        await page.setViewportSize({ width: 390, height: 844 });
        await field.click();
        await expect(field).toHaveAttribute("placeholder", /^(搜索，可用拼音；输入 > 查命令|Search)$/);
      });
    },
  );
