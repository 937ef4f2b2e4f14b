import { readFileSync } from "node:fs";
import type { Locator, Page } from "@playwright/test";
import { standingFor } from "../support/whole-product.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import { swipe } from "./support/swipe.ts";

interface Step {
  id: string;
  view: string;
  caption: { zh: string; en: string };
  notes: { zh: string; en: string };
}
const { tours }: { tours: { id: string; title: { zh: string; en: string }; steps: Step[] }[] } = JSON.parse(
  readFileSync("data/yongzhou-2022/tours.json", "utf8"),
);
const [overview] = tours;
const player = (page: Page) => page.getByRole("region", { name: /^(演示：|Tour: )/ });
const caption = (page: Page) => player(page).locator(".tour-caption");
const widthsOf = (all: Locator) =>
  all.evaluateAll((every) => every.map((one) => one.getBoundingClientRect().width));
const at = (page: Page, tour: string, step: string) =>
  expect.poll(() => decodeURIComponent(new URL(page.url()).hash)).toContain(`tour=${tour},${step}`);

test("every tour is walked to its end by keyboard, each step with its caption and an address of its own, and its bar as high for each", async ({
  page,
}) => {
  test.slow();
  await openMap(page);
  for (const [index, tour] of standingFor(tours, (_, at) => at === 0).entries()) {
    await page.keyboard.press("p");
    await page
      .getByRole("dialog")
      .getByRole("button", { name: `开始演示：${tour.title.zh}` })
      .press("Enter");
    const heights = new Set<number | undefined>();
    for (const [number, step] of tour.steps.entries()) {
      await expect(caption(page)).toHaveText(step.caption.zh);
      heights.add((await player(page).boundingBox())?.height);
      await at(page, tour.id, step.id);
      await expect(player(page).getByRole("status")).toContainText(`第 ${number + 1} 步`);
      await expect(page.getByRole("banner")).toBeHidden();
      const key = ["ArrowRight", "PageDown", "ArrowDown", " "][(number + index) % 4] ?? "PageDown";
      if (number < tour.steps.length - 1) await page.keyboard.press(key);
    }
    expect(heights.size).toBe(1);
    await page.keyboard.press("PageDown");
    await expect(caption(page)).toHaveText(tour.steps.at(-1)?.caption.zh ?? "");
    await page.keyboard.press("Home");
    await expect(caption(page)).toHaveText(tour.steps[0]?.caption.zh ?? "");
    await page.keyboard.press("End");
    await at(page, tour.id, tour.steps.at(-1)?.id ?? "");
    await page.keyboard.press("Escape");
    await expect(player(page)).toBeHidden();
    await expect(page.getByRole("button", { name: "演示" })).toBeFocused();
    expect(new URL(page.url()).hash).not.toContain("tour=");
  }
});

test("each view of a step opens anew from its address", onlyInAll, async ({ page }) => {
  test.slow();
  const seen = new Set<string>();
  for (const tour of tours)
    for (const step of tour.steps) {
      if (seen.has(step.view)) continue;
      seen.add(step.view);
      // A document of its own: another hash alone would only move within the one that is open.
      await page.goto(`./?opened=${step.view}#tour=${tour.id},${step.id}`);
      await expect(caption(page)).toHaveText(step.caption.zh);
      await expect(page.getByRole("tabpanel")).toBeVisible();
      await page.keyboard.press("PageUp");
      await page.keyboard.press("Escape");
      await expect(player(page)).toBeHidden();
    }
  expect([...seen].sort()).toEqual(["figures", "lanes", "map", "matrix", "text"]);
});

test(
  "the browser's back goes to the step before, then to what was seen before the tour",
  onlyInAll,
  async ({ page }) => {
    await openMap(page, "#view=map&projects=roots");
    await page.keyboard.press("p");
    await page.getByRole("button", { name: "开始演示：概览" }).click();
    await expect(player(page)).toBeVisible();
    await page.keyboard.press("PageDown");
    await at(page, "overview", overview?.steps[1]?.id ?? "");
    await page.goBack();
    await at(page, "overview", overview?.steps[0]?.id ?? "");
    await page.goBack();
    await expect(player(page)).toBeHidden();
    expect(new URL(page.url()).hash).toContain("projects=roots");
  },
);

test("a speaker can jump, read notes, go astray and come back; the card opens only for what he chose", async ({
  page,
}) => {
  await openMap(page, "#tour=overview,who");
  await expect(player(page)).toBeVisible();
  const card = page.getByRole("complementary", { name: "卡片" });
  await expect(card).toBeHidden();
  await page.keyboard.press("n");
  await expect(player(page).locator(".tour-notes")).toHaveText(overview?.steps[2]?.notes.zh ?? "");
  await page.keyboard.press("o");
  const outline = page.getByRole("navigation", { name: "步骤" });
  await expect(outline.locator("[aria-current=step]")).toContainText(overview?.steps[2]?.caption.zh ?? "");
  // The step that is shown is set as the others, so that no line moves from one to the next; all of nine have room.
  const weights = await outline
    .locator(".tour-jump")
    .evaluateAll((steps) => steps.map((step) => getComputedStyle(step).fontWeight));
  expect(new Set(weights).size).toBe(1);
  expect(await outline.evaluate((list) => list.scrollHeight - list.clientHeight)).toBeLessThanOrEqual(1);
  await outline.getByRole("button").nth(3).click();
  await at(page, "overview", overview?.steps[3]?.id ?? "");
  await page.keyboard.press("Escape");
  await expect(outline).toBeHidden();
  await page.getByRole("application").focus();
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Enter");
  await expect(card).toBeVisible();
  await page.getByRole("button", { name: "回到这一步" }).click();
  await expect(card).toBeHidden();
});

test(
  "a swipe over the caption or the picture goes on or back, and one upwards moves what is read",
  onlyInAll,
  async ({ browser, baseURL }) => {
    const context = await browser.newContext({
      ...(baseURL && { baseURL }),
      viewport: { width: 390, height: 844 },
      hasTouch: true,
      locale: "en-US",
    });
    const page = await context.newPage();
    await page.goto("./#tour=overview,four-projects");
    await expect(caption(page)).toHaveText(overview?.steps[0]?.caption.en ?? "");
    const box = await caption(page).boundingBox();
    const y = (box?.y ?? 0) + 10;
    await swipe(page, [300, y], [120, y]);
    await expect(caption(page)).toHaveText(overview?.steps[1]?.caption.en ?? "");
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await swipe(page, [300, 350], [200, 360]);
    await expect(caption(page)).toHaveText(overview?.steps[2]?.caption.en ?? "");
    await swipe(page, [100, 350], [200, 340]);
    await expect(caption(page)).toHaveText(overview?.steps[1]?.caption.en ?? "");
    await swipe(page, [200, 350], [210, 200]);
    await swipe(page, [300, 350], [200, 350]);
    await expect(caption(page)).toHaveText(overview?.steps[2]?.caption.en ?? "");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    // A finger blanks the screen, and has it back.
    const blank = player(page).getByRole("button", { name: "Blank the screen" });
    await expect(blank).toHaveAttribute("title", /\(B\)$/);
    expect(
      Math.min(...(await widthsOf(player(page).locator(".tour-controls button")))),
    ).toBeGreaterThanOrEqual(44);
    await blank.tap();
    await expect(page.getByRole("dialog", { name: "The screen is black" })).toBeVisible();
    await page.touchscreen.tap(200, 300);
    await expect(page.getByRole("dialog")).toHaveCount(0);
    await page.keyboard.press(" ");
    await expect(caption(page)).toHaveText(overview?.steps[3]?.caption.en ?? "");
    // Steps that go on below fade towards what stands there.
    await player(page).getByRole("button", { name: "Steps" }).tap();
    const foot = page.getByRole("navigation", { name: "Steps" }).locator(".tour-takings");
    expect(await foot.evaluate((one) => getComputedStyle(one, "::before").backgroundImage)).toContain(
      "gradient",
    );
    await context.close();
  },
);

for (const [theme, language, width] of [
  ["light", "zh-CN", 1440],
  ["dark", "en-US", 390],
] as const)
  test.describe(
    `axe finds nothing, ${theme}, ${language}, ${width} pixels wide`,
    onlyInAllUnless(width === 390),
    () => {
      test.use({ colorScheme: theme, locale: language, viewport: { width, height: 900 } });

      test(
        "on a step, its outline and notes, the list of tours and a hand-out",
        onlyInAll,
        async ({ page }) => {
          await openMap(page, "#tour=overview,roots");
          await expect(player(page)).toBeVisible();
          await page.keyboard.press("n");
          await page.keyboard.press("o");
          await expect(page.getByRole("navigation", { name: /^(步骤|Steps)$/ })).toBeVisible();
          expect(await accessFindings(page)).toEqual([]);
          await page.keyboard.press("Escape");
          await page.keyboard.press("Escape");
          await page.getByRole("button", { name: /^(演示|Present)$/ }).click();
          await expect(page.getByRole("dialog")).toBeVisible();
          expect(await accessFindings(page)).toEqual([]);
          await page.getByRole("button", { name: /^(讲义：概览|Hand-out: Overview)$/ }).click();
          await expect(page.locator(".handout")).toBeVisible();
          expect(await accessFindings(page)).toEqual([]);
          await page.keyboard.press("Escape");
          await expect(page.locator(".handout")).toBeHidden();
        },
      );
    },
  );

test(
  "the hand-out prints on pages of its own, with every caption and nothing of the page",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    await page.keyboard.press("p");
    await page.getByRole("button", { name: "讲义：概览" }).click();
    await page.emulateMedia({ media: "print" });
    for (const step of overview?.steps ?? [])
      await expect(page.getByRole("heading", { name: step.caption.zh })).toBeVisible();
    await expect(page.getByRole("application")).toBeHidden();
    await expect(page.getByRole("button", { name: "打印" })).toBeHidden();
    await page.emulateMedia({ media: "screen" });
    await page.locator(".handout").getByRole("link").nth(3).click();
    await expect(page.locator(".handout")).toBeHidden();
    await expect(caption(page)).toHaveText(overview?.steps[3]?.caption.zh ?? "");
  },
);

test("the hand-out of a tour that is shown fills pages of A4, each step whole on one", async ({ page }) => {
  await openMap(page, "#tour=overview,who");
  await expect(player(page)).toBeVisible();
  await page.keyboard.press("o");
  await page.getByRole("button", { name: "讲义", exact: true }).click();
  await expect(page.getByRole("button", { name: "打印" })).toBeEnabled();
  await page.emulateMedia({ media: "print" });
  await expect(page.locator(".tour-bar")).toBeHidden();
  // As wide as the text on A4, of which a page holds so much.
  await page.setViewportSize({ width: 673, height: 1001 });
  const filled = await page.locator(".handout-step, .handout-head").evaluateAll((parts) => {
    const pages: number[] = [0];
    for (const part of parts) {
      if (part.matches(".begins-page") && part.previousElementSibling) pages.push(0);
      pages.push((pages.pop() ?? 0) + part.getBoundingClientRect().height / 1001);
    }
    return pages;
  });
  for (const [at, share] of filled.entries()) {
    expect(share, `page ${at + 1}`).toBeLessThanOrEqual(1);
    if (at < filled.length - 1) expect(share, `page ${at + 1}`).toBeGreaterThan(2 / 3);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[([^\]]*)\]/g)].map(([, box = ""]) =>
    box.split(/\s+/).map(Number),
  );
  for (const box of boxes) expect(box.slice(-2).map(Math.round)).toEqual([595, 842]);
  // The sources stand on the last page, or on one of their own.
  expect([filled.length, filled.length + 1]).toContain(boxes.length);
});

test.describe("tours that are damaged", () => {
  test("leave the atlas open and say what is wrong", onlyInAll, async ({ page }) => {
    await page.route("**/data/yongzhou-2022/tours.json", (route) =>
      route.fulfill({ body: JSON.stringify({ $schema: "", tours: [{ id: "a" }] }) }),
    );
    await openMap(page);
    await page.getByRole("button", { name: "演示" }).click();
    await expect(page.getByRole("dialog").getByRole("alert")).toContainText("演示文件有误");
    await expect(page.getByRole("dialog").getByRole("listitem").first()).toContainText("tours.json");
  });

  test("that are missing leave no button", async ({ page }) => {
    await page.route("**/data/atlases.json", async (route) => {
      const response = await route.fetch();
      const list: { files: string[] }[] = await response.json();
      const files = (all: string[]) => all.filter((name) => name !== "tours.json");
      await route.fulfill({ json: list.map((one) => ({ ...one, files: files(one.files) })) });
    });
    await openMap(page);
    await expect(page.getByRole("button", { name: "演示" })).toHaveCount(0);
    await page.keyboard.press("p");
    await expect(page.getByRole("dialog")).toHaveCount(0);
  });
});
