import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { standsStill } from "./support/on-stage.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { drawnOn, recordCanvas } from "./support/record-canvas.ts";

test.use({ locale: "en-US" });

/** By what part two zooms differ at least that are not one, as it is rounded in one layer or the other. */
const rounding = 0.002;

/** The zooms at which a label was drawn while the map came a step closer, but for the one that it had. */
async function zoomsOfOneStep(page: Page): Promise<number> {
  const before = await standsStill(page);
  const hash = () => page.evaluate(() => location.hash);
  const was = await hash();
  // Time goes by frame after frame, however long the machine takes for one.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 1000));
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.clock.runFor(2000);
  expect(await hash()).not.toBe(was);
  await page.clock.resume();
  const { texts } = await drawnOn(page);
  const [old = 0, ...zooms] = texts.slice(before - 1).map(({ zoom }) => zoom);
  const differ = (one: number, other: number) => Math.abs(one / other - 1) > rounding;
  const left = zooms.filter((zoom) => differ(zoom, old)).sort((a, b) => a - b);
  return left.filter((zoom, at) => at === 0 || differ(zoom, left[at - 1] ?? 0)).length;
}

test("the camera moves where nobody asks for stillness, and cuts once the reader does", async ({ page }) => {
  await recordCanvas(page);
  await page.clock.install();
  await openMap(page);
  expect(await zoomsOfOneStep(page)).toBeGreaterThan(1);
  await page.keyboard.press("?");
  const still = page.getByRole("checkbox", { name: /^Reduce motion/ });
  await still.check();
  await page.keyboard.press("Escape");
  expect(await zoomsOfOneStep(page)).toBe(1);
  await page.reload();
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await page.keyboard.press("?");
  await expect(still).toBeChecked();
});

test.describe("a system that asks for stillness", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });
  test("is heard, and the switch says so", onlyInAll, async ({ page }) => {
    await recordCanvas(page);
    await page.clock.install();
    await openMap(page);
    expect(await zoomsOfOneStep(page)).toBe(1);
    await page.getByRole("button", { name: "About" }).click();
    await page.getByRole("button", { name: "Keyboard shortcuts and settings" }).click();
    const still = page.getByRole("checkbox", { name: /^Reduce motion.*Your system asks/ });
    await expect(still).toBeChecked();
    await expect(still).toBeDisabled();
  });
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("the map follows a project that is pressed and goes back when all are released, unless that is turned off; Clear stays where it is", async ({
    page,
  }) => {
    await openMap(page);
    const chip = page.getByRole("group", { name: "按工程筛选" }).getByRole("button").nth(1);
    await chip.click();
    await expect(page).toHaveURL(/projects=.*camera=[\d.]+,[\d.]+,(?!0\.|1$)/);
    await chip.click();
    // As the page opened: what a link that names no place shows.
    await expect(page).toHaveURL(/#view=map$/);
    const follow = page.getByRole("button", { name: /^跟随/ });
    await follow.click();
    await expect(follow).toHaveAttribute("aria-pressed", "false");
    await page.goto("./#view=map");
    await page.reload();
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await expect(follow).toHaveAttribute("aria-pressed", "false");
    await chip.click();
    await expect(page).toHaveURL(/#view=map&projects=[^&]*$/);
    // All there is still, in the room that the introduction has left: a step closer is a step from there.
    await page.getByRole("button", { name: "放大" }).click();
    await expect(page).toHaveURL(/projects=.*camera=[\d.]+,[\d.]+,1\.35,\d+x\d+,(zh|en)$/);
    const clear = page.getByRole("button", { name: "清除" });
    const first = await clear.boundingBox();
    await page.getByRole("group", { name: "按工程筛选" }).getByRole("button").nth(2).click();
    await page.getByRole("radio", { name: "共有部分" }).check();
    await expect(page.locator(".filter-left")).toContainText("机构");
    expect(await clear.boundingBox()).toEqual(first);
  });
});
