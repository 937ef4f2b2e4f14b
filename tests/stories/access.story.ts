import AxeBuilder from "@axe-core/playwright";
import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

// Pairwise: each state once in each theme or language.
const states = [
  { locale: "zh-CN", colorScheme: "light", hash: "", open: undefined },
  { locale: "en-US", colorScheme: "dark", hash: "#sel=upgrade-stations", open: undefined },
  { locale: "zh-CN", colorScheme: "dark", hash: "#projects=excellence", open: "关于" },
  { locale: "en-US", colorScheme: "light", hash: "#sel=roots.serves.political-organ", open: "Export" },
] as const;

for (const { locale, colorScheme, hash, open } of states) {
  test.describe(`${locale}, ${colorScheme}, ${hash || "nothing chosen"}, ${open ?? "no dialog"}`, () => {
    test.use({ locale, colorScheme });
    test("has no accessibility finding", async ({ page }) => {
      await openMap(page, hash);
      if (open) {
        await page.getByRole("button", { name: open }).click();
        await expect(page.getByRole("dialog")).toBeVisible();
      }
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
        ),
      ).toEqual([]);
    });
  });
}

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
