import { openMenu } from "./support/filters.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("a neighbourhood is looked at alone, wider and narrower, and left", async ({ page }) => {
    await openMap(page, "#sel=upgrade-stations");
    const card = page.getByRole("complementary", { name: "卡片" });
    await card.getByRole("button", { name: "聚焦" }).click();
    const bar = page.getByRole("status").filter({ hasText: "聚焦：升级现有站室" });
    const count = async () => Number(/(\d+) 个节点/.exec((await bar.textContent()) ?? "")?.[1]);
    const near = await count();
    await bar.getByRole("radio", { name: "2" }).check({ force: true });
    expect(await count()).toBeGreaterThan(near);
    expect(page.url()).toContain("focus=upgrade-stations,2");
    await page.goBack();
    await expect(bar.getByRole("radio", { name: "1" })).toBeChecked();
    await bar.getByRole("button", { name: "离开聚焦" }).click();
    await expect(bar).toBeHidden();
  });

  test("the way between two nodes is told hop by hop with its evidence, and a link reopens it", async ({
    page,
  }) => {
    await openMap(page, "#sel=roots");
    const card = page.getByRole("complementary", { name: "卡片" });
    await card.getByRole("button", { name: "路径" }).click();
    await page.getByRole("combobox", { name: "路径终点" }).fill("大湾区");
    await page.keyboard.press("Enter");
    await expect(card.getByRole("heading", { level: 2 })).toHaveText("从培根铸魂工程到大湾区议案");
    const hops = card.getByRole("list").last().getByRole("listitem");
    const names = await hops.allTextContents();
    expect(names.length).toBeGreaterThan(2);
    for (const hop of names.slice(0, -1)) expect(hop).toMatch(/s\d\d/);
    await page.reload();
    await expect(hops).toHaveCount(names.length);
    await card.getByRole("button", { name: "对调起点和终点" }).click();
    await expect(card.getByRole("heading", { level: 2 })).toHaveText("从大湾区议案到培根铸魂工程");
    await card.getByRole("button", { name: "关闭" }).click();
    await expect(card.getByRole("heading", { level: 2 })).toHaveText("培根铸魂工程");
  });

  test(
    "several things are chosen and released, and the card leads back the way that was walked",
    onlyInAll,
    async ({ page }) => {
      await openMap(page, "#sel=upgrade-stations");
      const card = page.getByRole("complementary", { name: "卡片" });
      const heading = card.getByRole("heading", { level: 2 });
      await card.getByRole("button", { name: "人大代表工作站(室)", exact: true }).first().click();
      await expect(heading).toHaveText("人大代表工作站(室)");
      await card.getByRole("button", { name: "返回：升级现有站室" }).click();
      await expect(heading).toHaveText("升级现有站室");
      await page.keyboard.press("ControlOrMeta+k");
      await page.keyboard.type(">选取与它相连");
      await page.keyboard.press("Enter");
      await expect(heading).toContainText("已选");
      const before = await card.getByRole("button", { name: /^不再选/ }).count();
      await card
        .getByRole("button", { name: /^不再选/ })
        .first()
        .click();
      await expect(card.getByRole("button", { name: /^不再选/ })).toHaveCount(before - 1);
      expect(page.url()).toMatch(/sel=[^&]*,/);
    },
  );

  test(
    "filters of every group are said in words, counted, and cleared at once",
    onlyInAll,
    async ({ page }) => {
      await openMap(page);
      const status = page.getByRole("status", { name: "当前筛选" });
      await (await openMenu(page, "types")).getByRole("button", { name: /^举措/ }).click();
      await (await openMenu(page, "bases")).getByRole("button", { name: /^编者推断/ }).click();
      await expect(status).toContainText("举措");
      const picker = page.getByRole("combobox", { name: "按机构筛选" });
      await picker.fill("市委");
      await page.keyboard.press("Enter");
      await expect(status).toContainText("市委");
      expect(page.url()).toMatch(/types=measure&bases=inferred&institutions=municipal-party-committee/);
      await status.getByRole("button", { name: "清除" }).click();
      await expect(status).not.toContainText("只看");
    },
  );

  test(
    "a filter that leaves nothing says so, and its questions lead somewhere",
    onlyInAll,
    async ({ page }) => {
      await openMap(page, "#types=organ&institutions=hezhou-congress");
      const note = page.getByRole("tabpanel").getByText("当前筛选下没有内容。");
      await expect(note).toBeVisible();
      const questions = page.getByRole("tabpanel").getByRole("button", { name: /？$/ });
      await expect(questions).toHaveCount(3);
      await questions.first().click();
      await expect(note).toBeHidden();
      await expect(page.getByRole("complementary", { name: "卡片" })).toBeVisible();
    },
  );
});

test.describe("in English, by keyboard", () => {
  test.use({ locale: "en-US", permissions: ["clipboard-read", "clipboard-write"] });

  test(
    "number keys open the views, and each keeps what is chosen and filtered",
    onlyInAll,
    async ({ page }) => {
      await openMap(page, "#sel=upgrade-stations&projects=direct-line");
      for (const [key, name] of [
        ["2", "Lanes"],
        ["3", "Matrix"],
        ["4", "Figures"],
        ["5", "Text"],
        ["6", "Outline"],
        ["1", "Map"],
      ] as const) {
        await page.keyboard.press(key);
        await expect(page.getByRole("tab", { name })).toHaveAttribute("aria-selected", "true");
        await expect(page.getByRole("tabpanel", { name })).toBeVisible();
        await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
        expect(page.url()).toMatch(/projects=direct-line.*sel=upgrade-stations/);
      }
    },
  );

  test("tabs are walked by arrows, and back leads to the view before", onlyInAll, async ({ page }) => {
    await openMap(page);
    await page.getByRole("tab", { name: "Map" }).focus();
    await page.keyboard.press("ArrowRight");
    await expect(page.getByRole("tab", { name: "Lanes" })).toBeFocused();
    await page.keyboard.press("End");
    await expect(page.getByRole("tab", { name: "Outline" })).toHaveAttribute("aria-selected", "true");
    await page.goBack();
    await expect(page.getByRole("tab", { name: "Lanes" })).toHaveAttribute("aria-selected", "true");
  });

  test("a citation names claim, sentence, source and link, and goes to the clipboard", async ({ page }) => {
    await openMap(page, "#sel=roots.serves.political-organ");
    await page.getByRole("button", { name: "Copy citation" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.getByText("Copied")).toBeVisible();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(text).toMatch(/Roots and Soul/);
    expect(text).toMatch(/2022-04-13/);
    expect(text).toContain("sel=roots.serves.political-organ");
    expect(text).not.toContain("\n");
  });

  test("Escape leaves a path, then what is chosen, then the neighbourhood", onlyInAll, async ({ page }) => {
    await openMap(page, "#focus=roots,1&sel=roots&path=roots,excellence");
    const card = page.getByRole("complementary", { name: "Card" });
    await expect(card.getByRole("heading", { level: 2 })).toContainText("From");
    await page.keyboard.press("Escape");
    await expect(card.getByRole("heading", { level: 2 })).toHaveText("Roots and Soul Project");
    await page.keyboard.press("Escape");
    await expect(card).toBeHidden();
    await page.keyboard.press("Escape");
    await expect(page.getByText("Focus: Roots")).toBeHidden();
  });
});
