import { labelOf } from "./support/atlas-file.ts";
import { openMenu } from "./support/filters.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const rows = "tr[data-figure]";

test.describe("a reader of figures", () => {
  test.use({ locale: "zh-CN" });

  test("opens them by their tab, reads one with what is said of it, and goes to its sentence", async ({
    page,
  }) => {
    await openMap(page);
    await page.getByRole("tab", { name: "数字" }).click();
    const table = page.getByRole("table", { name: /按单位分组的数字/ });
    await expect(table.locator(rows)).toHaveCount(12);
    const row = table.getByRole("row").filter({ hasText: "388个站室" });
    for (const said of ["388", "现有", "升级现有站室", "市人大常委会", "默认"]) {
      await expect(row).toContainText(said);
    }
    await row.getByRole("button", { name: "388个站室" }).click();
    await expect(
      page.getByRole("complementary", { name: "卡片" }).getByRole("heading", { level: 2 }),
    ).toHaveText("388个站室");
    await row.getByRole("button", { name: "s26" }).click();
    await expect(page.getByRole("tab", { name: "原文" })).toHaveAttribute("aria-selected", "true");
    const sentence = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "s26" }) });
    await expect(sentence).toHaveAttribute("aria-current", "true");
    await expect(sentence.getByRole("heading", { name: "s26" })).toBeInViewport();
    await page.goBack();
    await expect(table).toBeVisible();
  });

  test(
    "sees only figures of one unit on one axis, and no axis for a unit with a single figure",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=figures");
      const axes = page.locator(".figures tbody").filter({ has: page.locator(".axis-numbers") });
      await expect(axes).toHaveCount(1);
      await expect(axes.getByRole("rowheader").first()).toContainText("项报告");
      await expect(axes.locator(rows)).toHaveCount(2);
      await expect(axes.locator(".axis-numbers span").first()).toHaveText("0");
    },
  );

  test(
    "filters them; a filter that hides all of them offers a way back and questions that work",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=figures");
      await page.getByRole("button", { name: /^民意直通工程/ }).click();
      await expect(page.locator(rows)).toHaveCount(12);
      await expect(page.locator(`${rows}:not(.is-faded)`)).toHaveCount(2);
      await page.getByRole("radio", { name: "隐藏" }).check();
      await expect(page.locator(rows)).toHaveCount(2);
      await (await openMenu(page, "types")).getByRole("button", { name: /^举措/ }).click();
      await expect(page.locator(rows)).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(page.locator(".empty-state li")).toHaveCount(3);
      await page.getByRole("button", { name: "一共提出了哪些数字？" }).click();
      await expect(page.locator(rows)).toHaveCount(12);
    },
  );
});

test.describe("a reader of figures without a mouse, in English, in the dark", () => {
  test.use({ locale: "en-US", colorScheme: "dark" });

  test(
    "sorts by the head of a column, chooses a figure, and finds both in the link",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=figures");
      await page.getByRole("button", { name: "Value", exact: true }).focus();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("columnheader", { name: "Value" })).toHaveAttribute(
        "aria-sort",
        "descending",
      );
      await expect(page.locator(rows).first()).toContainText("388 stations");
      await page.keyboard.press("Enter");
      await expect(page.locator(rows).first()).toContainText(labelOf("one-outline", "en"));
      for (let step = 0; step < 3; step += 1) await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await expect(page.getByRole("complementary", { name: "Card" })).toContainText(
        labelOf("one-outline", "en"),
      );
      await page.goto(`./${await page.evaluate(() => location.hash)}`);
      await page.reload();
      await expect(page.getByRole("columnheader", { name: "Value" })).toHaveAttribute(
        "aria-sort",
        "ascending",
      );
      await expect(page.locator(rows).first()).toHaveClass(/is-chosen/);
    },
  );
});

test.describe("figures on a phone", () => {
  test.use({ locale: "en-US", viewport: { width: 390, height: 844 } });

  test(
    "stand one below the other, can be sorted, and do not scroll sideways",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=figures");
      await page.getByRole("button", { name: "Figure", exact: true }).click();
      await expect(page.locator(rows).first()).toContainText(labelOf("one-outline", "en"));
      const [width, shown] = await page
        .locator(".view-panel")
        .evaluate((panel) => [panel.scrollWidth, panel.clientWidth]);
      expect(width).toBe(shown);
    },
  );
});
