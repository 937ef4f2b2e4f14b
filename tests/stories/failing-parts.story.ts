import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US" });

test.describe("what is fetched later and cannot be had", () => {
  test.use({ expectedComplaints: /Failed to load resource/ });

  /** Lets requests for a part of the page fail until the returned function is called. */
  async function withhold(page: Page, part: string): Promise<() => void> {
    let withheld = true;
    await page.route(new RegExp(`/assets/${part}-.*\\.js`), (route) =>
      withheld ? route.abort() : route.continue(),
    );
    return () => {
      withheld = false;
    };
  }

  test("a view says that it failed, the others work, and it can be tried again", async ({ page }) => {
    const release = await withhold(page, "matrix-view");
    await openMap(page);
    await page.getByRole("tab", { name: "Matrix" }).click();
    const failed = page.getByRole("alert").filter({ hasText: '"Matrix" has failed' });
    await expect(failed).toBeVisible();
    await page.getByRole("tab", { name: "Figures" }).click();
    await expect(page.getByRole("table")).toBeVisible();
    await expect(failed).toHaveCount(0);
    await page.getByRole("tab", { name: "Matrix" }).click();
    await expect(failed).toBeVisible();
    release();
    await failed.getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("table")).toBeVisible();
  });

  test(
    "the export says so in its dialog, which closes, and can be tried again",
    onlyInAll,
    async ({ page }) => {
      const release = await withhold(page, "export-dialog");
      await openMap(page);
      await page.getByRole("button", { name: "Export" }).click();
      const dialog = page.getByRole("dialog");
      await expect(dialog.getByRole("alert")).toContainText('"Export" has failed');
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
      await page.getByRole("button", { name: "Export" }).click();
      release();
      await dialog.getByRole("button", { name: "Try again" }).click();
      await expect(dialog.getByRole("radio", { name: "PNG" })).toBeVisible();
    },
  );

  test("the card says so beside the map, and can be tried again", onlyInAll, async ({ page }) => {
    const release = await withhold(page, "card");
    await openMap(page, "#sel=roots");
    const failed = page.getByRole("alert").filter({ hasText: '"Card" has failed' });
    await expect(failed).toBeVisible();
    await expect(page.getByRole("application", { name: "Map canvas" })).toBeVisible();
    release();
    await failed.getByRole("button", { name: "Try again" }).click();
    await expect(
      page.getByRole("complementary", { name: "Card" }).getByRole("heading").first(),
    ).toBeVisible();
  });

  for (const [part, key, name, told] of [
    ["about-dialog", "a", "About", {}],
    ["help-dialog", "?", "Keyboard shortcuts", onlyInAll],
    ["tour-list", "p", "Present", onlyInAll],
  ] as const)
    test(`${name} says so in a dialog of its own, and can be tried again`, told, async ({ page }) => {
      const release = await withhold(page, part);
      await openMap(page);
      await page.keyboard.press(key);
      const dialog = page.getByRole("dialog", { name });
      await expect(dialog.getByRole("alert")).toContainText(`"${name}" has failed`);
      release();
      await dialog.getByRole("button", { name: "Try again" }).click();
      await expect(dialog.getByRole("alert")).toHaveCount(0);
      await expect(page.getByRole("dialog").getByRole("heading").first()).toBeVisible();
    });

  test("a tour whose controls are missing says so, and closing that ends it", onlyInAll, async ({ page }) => {
    await withhold(page, "tour-player");
    await openMap(page, "#tour=overview,who");
    const dialog = page.getByRole("dialog", { name: "Present" });
    await expect(dialog.getByRole("alert")).toContainText('"Present" has failed');
    await dialog.getByRole("button", { name: "Close" }).click();
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole("tab", { name: "Map" })).toBeVisible();
  });

  test(
    "an atlas that the build has not checked and whose rules cannot be had is told as one that cannot be had",
    onlyInAll,
    async ({ page }) => {
      await page.route("**/data/yongzhou-2022/graph.json", (route) => route.fulfill({ body: "{}" }));
      await withhold(page, "load-atlas");
      await page.goto("./");
      await expect(page.getByRole("alert")).toContainText("graph.json");
    },
  );
});

test("a view that throws says what failed, and the card and the other views work on", async ({ page }) => {
  await page.route(/\/assets\/figures-view-.*\.js/, async (route) => {
    const code = await (await route.fetch()).text();
    const exported = /export\s*\{\s*\S+ as FiguresView\s*\}/;
    expect(code).toMatch(exported);
    const body = code.replace(exported, 'export const FiguresView=()=>{throw new Error("a broken figure")}');
    await route.fulfill({ body, contentType: "text/javascript" });
  });
  await openMap(page, "#sel=roots");
  await page.getByRole("tab", { name: "Figures" }).click();
  const failed = page.getByRole("alert").filter({ hasText: '"Figures" has failed' });
  await expect(failed).toContainText("a broken figure");
  await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(failed).toBeVisible();
  await page.getByRole("tab", { name: "Map" }).click();
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
});

test("a map that cannot be drawn says so, and what does without it works on", async ({ page }) => {
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => {
      throw new Error("no canvas here");
    };
  });
  await page.goto("./#sel=roots");
  const failed = page.getByRole("alert").filter({ hasText: '"Map" has failed' });
  await expect(failed).toContainText("no canvas here");
  await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
  await page.getByRole("tab", { name: "Outline" }).click();
  await expect(page.getByRole("tree").first()).toBeVisible();
  await page.getByRole("tab", { name: "Map" }).click();
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(failed).toBeVisible();
});
