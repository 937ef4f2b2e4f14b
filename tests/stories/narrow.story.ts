import type { Page } from "@playwright/test";
import { openMenu, showFilters } from "./support/filters.ts";
import { openMap } from "./support/map.ts";
import { graph, outOfSight, sceneNode, sceneOn, standing } from "./support/on-stage.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { recordCanvas } from "./support/record-canvas.ts";
import { openState } from "./support/states.ts";
import { swipe } from "./support/swipe.ts";

/** Where the middle of a node is in the window while the map's column is where it begins. */
async function tapPoint(page: Page, id: string): Promise<readonly [number, number]> {
  const [{ x, y }, { width }] = [await sceneNode(page, id, "zh"), await sceneOn(page, "zh")];
  const stage = await page.locator(".map-stage").boundingBox();
  const zoom = (stage?.width ?? 0) / width;
  return [(stage?.x ?? 0) + x * zoom, (stage?.y ?? 0) + y * zoom];
}

test.describe("a phone", () => {
  test.use({ locale: "zh-CN", viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
  test("shows the map, and a card as a sheet that keeps what is scrolled from under its cross and closes, without scrolling sideways", async ({
    page,
  }) => {
    await openMap(page, "#sel=residents");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const card = page.getByRole("complementary", { name: "卡片" });
    const cross = card.getByRole("button", { name: "关闭" });
    const scroller = page.locator(".card-scroll");
    for (const top of [0, 60, 110, 175]) {
      await scroller.evaluate((element, to) => element.scrollTo({ top: to, behavior: "instant" }), top);
      const box = await cross.boundingBox();
      const row = await page.locator(".card-type").boundingBox();
      expect((row?.y ?? 0) + (row?.height ?? 0)).toBeGreaterThanOrEqual(
        (box?.y ?? 0) + (box?.height ?? 0) - 1,
      );
      // Nothing shows above it.
      expect(row?.y).toBe((await scroller.boundingBox())?.y);
      await expect(scroller).toHaveClass(top > 0 ? /is-scrolled/ : /^(?!.*is-scrolled)/);
    }
    // What was found stays where it was found.
    await expect(page).toHaveURL(/camera=/);
    const place = (await page.evaluate(() => location.hash)).replace("&sel=residents", "");
    await cross.click();
    await expect(card).toBeHidden();
    await expect.poll(() => page.evaluate(() => location.hash)).toBe(place);
  });

  test("lies under one thing at first sight, has the lanes as one column, and speaks of no keys", async ({
    page,
  }) => {
    await openMap(page);
    const intro = page.getByRole("region", { name: "从这里开始" });
    await expect(intro).toBeVisible();
    await expect(page.locator(".stage-tools")).toBeHidden();
    await page.getByRole("tab", { name: "脉络" }).click();
    await expect(page.locator(".map.is-lanes")).toBeVisible();
    await expect(page.locator(".map.has-more")).toHaveCount(0);
    await expect(page.getByRole("navigation", { name: "全图一览" }).getByRole("button")).toHaveCount(4);
    await page.getByRole("tab", { name: "图谱" }).click();
    await expect(page.locator(".map.is-lanes")).toHaveCount(0);
    await intro.getByRole("button", { name: "不再显示开始提示" }).click();
    await expect(page.locator(".stage-tools")).toBeVisible();
    await page.getByRole("tab", { name: "矩阵" }).click();
    await expect(page.getByRole("radiogroup").first()).toBeVisible();
    await expect(page.locator(".matrix-keys")).toBeHidden();
    // A button as high as a finger has its mark beside the first line of its name.
    const off = await page.locator(".institution-list .node-button:has(.node-mark)").evaluateAll((all) =>
      all.map((button) => {
        const [mark, name] = [".node-mark", "span"].map((of) =>
          button.querySelector(of)?.getClientRects().item(0),
        );
        return Math.abs((mark?.y ?? 0) + (mark?.height ?? 0) / 2 - (name?.y ?? 0) - (name?.height ?? 0) / 2);
      }),
    );
    expect(Math.max(...off)).toBeLessThan(4);
    expect(off.length).toBeGreaterThan(0);
  });

  test("a key that composes an institution's name leaves the menu open around it, whatever the browser tells of it", async ({
    page,
  }) => {
    await openMap(page);
    await showFilters(page);
    const picker = page.getByRole("combobox", { name: "按机构筛选" });
    await picker.fill("jian");
    // As Chrome, as Firefox, and as Safari tells it.
    for (const told of [
      { isComposing: true, keyCode: 229 },
      { isComposing: true, keyCode: 27 },
      { isComposing: false, keyCode: 229 },
    ])
      await picker.dispatchEvent("keydown", { key: "Escape", bubbles: true, cancelable: true, ...told });
    await expect(picker).toBeVisible();
    await picker.press("Escape");
    await expect(picker).toBeHidden();
  });

  test("has the map as one column, and beside it all of it, which leads to each project", async ({
    page,
  }) => {
    await openMap(page);
    const strip = page.getByRole("navigation", { name: "全图一览" });
    await expect(strip.getByRole("button")).toHaveCount(5);
    await strip.getByRole("button", { name: /争先创优/ }).press("Enter");
    const place = async () =>
      /camera=\d+,(\d+),1,\d+x\d+/.exec(await page.evaluate(() => location.hash))?.[1];
    await expect.poll(async () => Number(await place())).toBeGreaterThan(900);
    await page.getByRole("button", { name: "显示全图" }).click();
    await expect(page).toHaveURL(/#view=map$/);
  });

  test("follows a finger that begins on a node, which a tap chooses, as far as its end above the card", async ({
    page,
  }) => {
    await recordCanvas(page);
    await openMap(page);
    const id = "direct-line";
    const { nodes } = await sceneOn(page, "zh");
    const [lowest] = nodes.toSorted((a, b) => b.y - a.y);
    if (!lowest) throw new Error("nothing is placed");
    const at = await tapPoint(page, id);
    const up = 120;
    // Not quite straight: the column is read across its width.
    await swipe(page, at, [at[0] - 30, at[1] - up]);
    await expect(page).toHaveURL(/#view=map&camera=192,\d+,1,384x/);
    await page.touchscreen.tap(at[0], at[1] - up);
    await expect(page).toHaveURL(new RegExp(`sel=${id}&`));
    await expect(page.getByRole("complementary", { name: "卡片" })).toBeVisible();
    const top = (await page.locator(".map-stage").boundingBox())?.y ?? 0;
    // Far more than there is to scroll.
    for (let drawn = 0; drawn < 3000; drawn += 200) await swipe(page, [100, top + 230], [100, top + 30]);
    await expect.poll(() => standing(page, lowest)).toBe("seen");
  });

  test("has what is pressed in a row of its own, over no part of the map", onlyInAll, async ({ page }) => {
    await openMap(page);
    await page.getByRole("button", { name: "筛选" }).first().click();
    const { zh } = graph.getNodeAttribute("residents", "node").label;
    await page.getByRole("combobox", { name: /机构/ }).fill(zh);
    await page.getByRole("option", { name: zh }).first().click();
    const words = page.locator(".filter-words");
    await expect(words.getByRole("button", { name: "清除" })).toBeVisible();
    const box = await words.boundingBox();
    const stage = await page.locator(".map-stage").boundingBox();
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(stage?.y ?? 0);
  });

  test("has the map in sight below an open menu, and its last row clear of the tools when scrolled by a wheel", async ({
    page,
  }) => {
    await openMap(page);
    await showFilters(page);
    const types = await openMenu(page, "types");
    await types.getByRole("button").nth(4).click();
    const sheet = await page.locator(".filter-sheet > .unfold-panel").boundingBox();
    const stage = await page.locator(".map-stage").boundingBox();
    const low = (stage?.y ?? 0) + (stage?.height ?? 0);
    expect(low - (sheet?.y ?? 0) - (sheet?.height ?? 0)).toBeGreaterThan((stage?.height ?? 0) / 4);
    await expect(page.getByRole("status", { name: "当前筛选" })).toContainText(/^33 \/ \d+/);
    for (let level = 0; level < 2; level += 1) await page.keyboard.press("Escape");
    await expect(types).toBeHidden();
    await page.mouse.move(150, 500);
    await page.mouse.wheel(0, 20_000);
    const [lowest] = (await sceneOn(page, "zh")).nodes.toSorted((a, b) => b.y - a.y);
    await expect(page).toHaveURL(/camera=192,\d+,1,384x/);
    await expect.poll(() => outOfSight(page, [lowest?.id ?? ""], "zh")).toEqual([]);
  });

  test(
    "shows every question that it unfolds, beside the button that unfolds them",
    onlyInAll,
    async ({ page }) => {
      await openMap(page);
      const button = page.getByRole("button", { name: "几个问题" });
      await button.click();
      const questions = page.locator(".intro .question-list").getByRole("button");
      await expect(questions).toHaveCount(3);
      // Each can be pressed where it is.
      for (const one of [...(await questions.all()), button]) await one.click({ trial: true });
      // A finger that folds them away chooses nothing of the map below.
      const [x, y] = await tapPoint(page, "roots");
      await page.touchscreen.tap(x, y);
      await expect(questions.first()).toBeHidden();
      await expect(page).not.toHaveURL(/sel=/);
      await page.touchscreen.tap(x, y);
      await expect(page.getByRole("complementary", { name: "卡片" })).toBeVisible();
    },
  );

  test(
    "turned across keeps in sight what is chosen, and turned back has its column whole again",
    onlyInAll,
    async ({ page }) => {
      await recordCanvas(page);
      const id = "judges";
      await openMap(page, `#sel=${id}`);
      const column = /camera=192,\d+,1,(384x\d+)/;
      await expect(page).toHaveURL(column);
      const [, stage] = column.exec(page.url()) ?? [];
      await page.setViewportSize({ width: 844, height: 390 });
      // The overview of so low a stage has no room for it.
      await expect(page).toHaveURL(/level=near.*camera=[^&]*840x/);
      await expect.poll(async () => standing(page, await sceneNode(page, id, "zh"))).toBe("seen");
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page).toHaveURL(new RegExp(`camera=192,\\d+,1,${stage}`));
      await expect.poll(async () => standing(page, await sceneNode(page, id, "zh"))).toBe("seen");
    },
  );
});

test("lanes lie beside their tools in a window of any width, and fade where they go on beyond it", async ({
  page,
}) => {
  for (const width of [390, 640, 1440]) {
    await page.setViewportSize({ width, height: 844 });
    await openMap(page, "#view=lanes&sel=roots");
    for (const card of [true, false]) {
      if (!card) await page.keyboard.press("Escape");
      // At first sight a narrow stage has no tools.
      const start = page.getByRole("button", { name: "不再显示开始提示" });
      if (!card && width === 390) await start.click();
      const tools = page.locator(".stage-tools");
      // Over a sheet that takes half of a narrow stage there is no place but over the rows.
      if (card && width === 390) {
        await expect(tools).toBeHidden();
        continue;
      }
      await expect(tools).toBeVisible();
      const [lanes, bar] = [await page.locator(".map-canvas").boundingBox(), await tools.boundingBox()];
      expect((lanes?.y ?? 0) + (lanes?.height ?? 0)).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
    }
    await expect(page.locator(".map.has-more")).toHaveCount(width === 640 ? 1 : 0);
  }
});

test(
  "a link from a telephone opens on a desktop at what it showed, and on what it chose",
  onlyInAll,
  async ({ page }) => {
    await openMap(page, "#sel=roots&camera=192,340,1,384x680");
    await expect(page.getByRole("complementary")).toBeVisible();
    await expect(page.getByRole("alert").filter({ hasText: /camera|镜头|画面/ })).toHaveCount(0);
  },
);

test(
  "a window of 200 pixels breaks nothing, and the map is there when it is widened",
  onlyInAll,
  async ({ page }) => {
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
  },
);

test.describe("the page's language", () => {
  test.use({ locale: "zh-CN" });
  test("follows the reader's choice, and the other label says that it is in the other", async ({ page }) => {
    await openState(page, { name: "a card", hash: "#sel=upgrade-stations" });
    const card = page.getByRole("complementary");
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect(card.getByText("Upgrade the existing stations", { exact: true })).toHaveAttribute(
      "lang",
      "en",
    );
    await page.getByRole("button", { name: "语言" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await expect(card.getByText("升级现有站室", { exact: true })).toHaveAttribute("lang", "zh-Hans");
  });
});
