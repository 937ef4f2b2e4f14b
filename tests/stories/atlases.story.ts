import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const entries = (page: Page) => page.evaluate(() => history.length);
const ready = (page: Page) => expect(page.locator('[data-ready="true"]')).toBeVisible();

test("another atlas is chosen from the title: selection and filter are gone, with one step back to them, and links lead to it", async ({
  page,
}) => {
  await openMap(page, "#view=map&projects=roots&sel=upgrade-stations");
  const before = await entries(page);
  const title = page.getByRole("heading", { level: 1 });
  await title.getByRole("button", { name: "永州人大2022" }).click();
  await expect(page.getByRole("link", { name: "永州人大2022" })).toHaveAttribute("aria-current", "page");
  await page.getByRole("link", { name: "示例：云溪村图书馆" }).click();
  await expect(title).toHaveText("示例：云溪村图书馆");
  await ready(page);
  await expect(page).toHaveURL(/#atlas=example&view=map$/);
  await expect(page).toHaveTitle(/云溪村图书馆/);
  await expect(page.getByRole("complementary", { name: "卡片" })).toBeHidden();
  await expect(page.getByRole("status", { name: "当前筛选" })).toContainText("41 / 41");
  await expect(title.getByRole("button")).toBeFocused();
  expect(await entries(page)).toBe(before + 1);

  await page.goBack();
  await expect(title).toHaveText("永州人大2022：四大工程与四个机关");
  await expect(page.getByRole("complementary", { name: "卡片" })).toContainText("升级现有站室");
  await page.goForward();
  await expect(title).toHaveText("示例：云溪村图书馆");

  // It stays in the links made while it is open.
  await page.getByRole("combobox", { name: "搜索" }).fill("3200");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/#atlas=example&view=map&sel=stock-3200/);
  await page.reload();
  await expect(page.getByRole("complementary", { name: "卡片" })).toContainText("s03");
});

test("a link to an atlas that is not there opens the first and says so", onlyInAll, async ({ page }) => {
  await openMap(page, "#atlas=atlantis&sel=nobody");
  await expect(page.getByRole("heading", { level: 1 })).toContainText("永州人大2022");
  const notice = page.getByRole("alert").filter({ hasText: "atlantis" });
  await expect(notice).toHaveText(/已打开默认的图谱/);
  await expect(notice.getByRole("listitem")).toHaveCount(1);
});

test.describe("in English, by keyboard", () => {
  test.use({ locale: "en-US", colorScheme: "dark" });
  test("the list unfolds, is walked, folds and chooses", onlyInAll, async ({ page }) => {
    await openMap(page);
    const button = page.getByRole("heading", { level: 1 }).getByRole("button");
    const links = page.getByRole("list", { name: "Atlases" }).getByRole("link");
    await button.focus();
    await page.keyboard.press("ArrowDown");
    await expect(links.first()).toBeFocused();
    expect(await accessFindings(page)).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(button).toBeFocused();
    await expect(links.first()).toBeHidden();
    await button.click();
    await expect(button).toHaveAttribute("aria-expanded", "true");
    await page.getByRole("combobox", { name: "Search" }).focus();
    await expect(button).toHaveAttribute("aria-expanded", "false");
    await button.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await page.keyboard.press("ArrowUp");
    await expect(links.last()).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(button).toHaveText("Example: a village library");
    await expect(button).toBeFocused();
    await ready(page);
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  test("the list fits, and what is in it can be tapped", onlyInAll, async ({ page }) => {
    await openMap(page);
    await page.getByRole("heading", { level: 1 }).getByRole("button").click();
    const link = page.getByRole("link", { name: "示例：云溪村图书馆" });
    const box = await link.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(40);
    expect((box?.x ?? -1) + (box?.width ?? 999)).toBeLessThanOrEqual(390);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    await link.click();
    await expect(page).toHaveTitle(/云溪村图书馆/);
    await ready(page);
  });
});

test.describe("an atlas that cannot be had", () => {
  test.use({ expectedComplaints: /Failed to load resource/ });
  test(
    "leaves open what was open, and says so; its own link says so and leads to the others",
    onlyInAll,
    async ({ page }) => {
      await page.route("**/example/graph.json", (route) => route.abort());
      await openMap(page, "#sel=upgrade-stations");
      await page.getByRole("heading", { level: 1 }).getByRole("button").click();
      await page.getByRole("link", { name: "示例：云溪村图书馆" }).click();
      const notice = page.getByRole("alert").filter({ hasText: "data/example/graph.json" });
      await expect(notice).toBeVisible();
      await expect(page.getByRole("complementary", { name: "卡片" })).toContainText("升级现有站室");
      await notice.getByRole("button", { name: "关闭" }).click();
      await expect(notice).toBeHidden();
      await page.goto("./#atlas=example");
      await expect(page.getByRole("alert")).toContainText("data/example/graph.json");
      await page.getByRole("navigation", { name: "其他图谱" }).getByRole("link").click();
      await ready(page);
    },
  );
});

test("an atlas with errors shows them, and leads to the others", async ({ page }) => {
  await page.route("**/example/graph.json", async (route) => {
    const file = await (await route.fetch()).json();
    file.nodes[0].type = "nonsense";
    file.edges[0].target = "nobody";
    await route.fulfill({ body: JSON.stringify(file, null, 2) });
  });
  await page.goto("./#atlas=example");
  await expect(page.getByRole("heading", { name: "图谱有误，无法打开" })).toBeVisible();
  await expect(page.getByText(/第 ?\d+ ?行/).first()).toBeVisible();
  expect(await page.getByRole("listitem").count()).toBeGreaterThanOrEqual(2);
  await page.getByRole("link", { name: "永州人大2022" }).click();
  await ready(page);
});
