import type { Page } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US" });

const fills = (page: Page) => expect.poll(() => page.evaluate(() => document.fullscreenElement !== null));

/** Starts the overview as a speaker does. */
async function present(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Present" }).click();
  await page.getByRole("dialog").getByRole("button", { name: "Present: Overview" }).click();
}

test("a tour fills the screen, keeps it from step to step, and gives it back at its end", async ({
  page,
}) => {
  await openMap(page);
  await present(page);
  const player = page.getByRole("region", { name: "Tour: Overview" });
  await expect(player).toBeVisible();
  await fills(page).toBe(true);
  await page.keyboard.press("PageDown");
  await expect(player.getByRole("status")).toContainText("Step 2");
  await fills(page).toBe(true);
  await player.getByRole("button", { name: "End the tour" }).click();
  await expect(player).toHaveCount(0);
  await fills(page).toBe(false);
  await present(page);
  await fills(page).toBe(true);
});

test(
  "leaving the full screen by the browser's own key ends the tour; by the tour's button it goes on",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    await present(page);
    await fills(page).toBe(true);
    const player = page.getByRole("region", { name: "Tour: Overview" });
    await player.getByRole("button", { name: "Full screen" }).click();
    await fills(page).toBe(false);
    await expect(player).toBeVisible();
    await player.getByRole("button", { name: "Full screen" }).click();
    await fills(page).toBe(true);
    // The page hears of it a moment after the browser has it.
    await expect(player.getByRole("button", { name: "Full screen" })).toHaveAttribute("aria-pressed", "true");
    await page.evaluate(() => document.exitFullscreen());
    await expect(player).toHaveCount(0);
  },
);
