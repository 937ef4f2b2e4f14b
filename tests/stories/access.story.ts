import { openMap } from "./support/map.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import { markedStates, openState, overlayStates, viewStates, wideStates } from "./support/states.ts";

const looks = [
  { locale: "zh-CN", colorScheme: "light" },
  { locale: "en-US", colorScheme: "dark" },
  { locale: "zh-CN", colorScheme: "dark" },
  { locale: "en-US", colorScheme: "light" },
] as const;

// Each state in one of the looks, each look many times; all of it where the whole product is asked for.
[...viewStates, ...markedStates, ...overlayStates, ...wideStates].forEach((state, at) => {
  for (const [index, { locale, colorScheme }] of looks.entries()) {
    if (process.env.MAILUO_ALL !== "1" && index !== at % looks.length) continue;
    test.describe(`${state.name}, ${locale}, ${colorScheme}`, () => {
      test.use({ locale, colorScheme });
      test("has no accessibility finding", async ({ page }) => {
        await openState(page, state);
        expect(await accessFindings(page)).toEqual([]);
      });
    });
  }
});

test.describe("a phone", () => {
  test.use({ locale: "zh-CN", viewport: { width: 390, height: 844 } });
  test("shows the map, and a card as a sheet that closes, without scrolling sideways", async ({ page }) => {
    await openMap(page, "#sel=upgrade-stations");
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
    const card = page.getByRole("complementary", { name: "卡片" });
    await card.getByRole("button", { name: "关闭" }).click();
    await expect(card).toBeHidden();
  });

  test("opens on one territory at the far level, and shows everything of it when zoomed in", async ({
    page,
  }) => {
    await openMap(page);
    const words = () => page.evaluate(() => location.hash);
    expect(await words()).not.toContain("sel=");
    for (let step = 0; step < 4; step += 1) await page.getByRole("button", { name: "放大" }).click();
    await expect.poll(words).toMatch(/camera=[^&]*,tall/);
  });
});

test("a link from a telephone opens on a desktop without its camera, on what it chose", async ({ page }) => {
  await openMap(page, "#sel=roots&camera=100,100,6,tall");
  await expect(page.getByRole("complementary")).toBeVisible();
  await expect(page.getByRole("alert").filter({ hasText: /camera|镜头/ })).toHaveCount(0);
});
