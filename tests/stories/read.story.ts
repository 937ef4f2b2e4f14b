import { nodeCount } from "./support/atlas-file.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

test("a reader filters by project, finds a measure, reads what it rests on, goes on and comes back", async ({
  page,
}) => {
  await openMap(page);
  const filter = page.getByRole("group", { name: "按工程筛选" });
  const status = page.getByRole("status", { name: "当前筛选" });
  await expect(status).toContainText(`${nodeCount} / ${nodeCount}`);
  await filter.getByRole("button", { name: "民意直通工程" }).click();
  await expect(status).toContainText("只看民意直通工程");
  await expect(status).not.toContainText(`${nodeCount} / ${nodeCount}`);

  await page.getByRole("combobox", { name: "搜索" }).fill("388");
  await page.getByRole("option").first().click();
  const card = page.getByRole("complementary", { name: "卡片" });
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("388个站室");
  await expect(card).toContainText("s26");

  await card.getByRole("button", { name: "升级现有站室", exact: true }).click();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("升级现有站室");
  await expect(card).toContainText("市人大常委会");
  await page.goBack();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("388个站室");
  await page.goForward();
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("升级现有站室");

  await page.getByRole("button", { name: "清除" }).click();
  await expect(status).toContainText(`${nodeCount} / ${nodeCount}`);
});

test(
  "a tie has a card of its own, whose heading is its sentence, and an inference says why",
  onlyInAll,
  async ({ page }) => {
    await openMap(page, "#sel=roots.serves.political-organ");
    const card = page.getByRole("complementary", { name: "卡片" });
    await expect(card.getByRole("heading", { level: 2 })).toContainText("培根铸魂工程");
    await expect(card.getByRole("heading", { level: 2 })).toContainText("政治机关");
    await expect(card).toContainText("编者推断");
    await expect(card).toContainText("理由");
  },
);

test("what a filter leaves out says so, and offers to be shown", onlyInAll, async ({ page }) => {
  await openMap(page, "#projects=roots&mode=hide&sel=upgrade-stations");
  const card = page.getByRole("complementary", { name: "卡片" });
  await card.getByRole("button", { name: "显示它" }).click();
  await expect(page.getByRole("button", { name: "民意直通工程", exact: false }).first()).toHaveAttribute(
    "aria-pressed",
    "true",
  );
});

test("language and theme are chosen, told to the browser and remembered", onlyInAll, async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "语言" }).click();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await page.getByRole("button", { name: "Theme" }).click();
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("lang", "en");
  await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
});
