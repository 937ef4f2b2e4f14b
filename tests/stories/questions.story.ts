import { labelOf } from "./support/atlas-file.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { tabTo } from "./support/tab-to.ts";

// Five questions about the atlas, each from a fresh page, answered by keys alone: a mouse is never used here.
test.use({ locale: "en-US" });

test.beforeEach(({ page }) => openMap(page));

test("what does the Direct Line Project consist of?", onlyInAll, async ({ page }) => {
  await page.keyboard.press("6");
  await tabTo(page, page.getByRole("treeitem"));
  const here = page.locator("[role=treeitem]:focus");
  await page.keyboard.press("ArrowRight");
  // On a busy machine there can be a pause between letters, which begins the typing anew.
  await expect(async () => {
    await page.keyboard.type("direct");
    await expect(here).toHaveAccessibleName("Direct Line Project", { timeout: 1000 });
  }).toPass();
  await page.keyboard.press("ArrowRight");
  for (const strand of ["Building the stations", "Democratic elections", "The role of deputies"])
    await expect(page.getByRole("treeitem", { name: strand })).toBeVisible();
});

test("which institutions take part in vetting candidates?", async ({ page }) => {
  await page.keyboard.press("/");
  await page.keyboard.type("vet candidates");
  await page.keyboard.press("Enter");
  const card = page.getByRole("complementary", { name: "Card" });
  await expect(card.getByRole("heading", { level: 2 })).toHaveText("Vet candidates for deputy");
  await page.keyboard.press("F6");
  await expect(card.getByRole("heading", { level: 2 })).toBeFocused();
  await tabTo(page, card.getByRole("button", { name: "Organization department", exact: true }));
  await tabTo(page, card.getByRole("button", { name: "People's congress deputies", exact: true }));
  await expect(card.getByRole("heading", { name: "undertaken by" })).toBeVisible();
  await expect(card).toContainText(/Led by the .* \(by default\), jointly with the organization department/);
  await expect(card.getByRole("definition").filter({ hasText: "Direct Line Project" })).toBeVisible();
});

test(
  "which organ does the Front Line Project build, and is that stated or inferred?",
  onlyInAll,
  async ({ page }) => {
    await page.keyboard.press("3");
    await tabTo(page, page.getByRole("tab", { name: "Institutions and measures" }));
    await page.keyboard.press("ArrowRight");
    const row = page.getByRole("row", { name: /^Front Line Project/ });
    const head = row.getByRole("rowheader").getByRole("button");
    await tabTo(page, page.locator(".organ-matrix button"));
    const places = { ArrowDown: head, ArrowRight: row.getByRole("cell").getByRole("button") };
    for (const [key, target] of Object.entries(places))
      for (let step = 0; step < 9 && (await target.and(page.locator(":focus")).count()) === 0; step += 1)
        await page.keyboard.press(key);
    await page.keyboard.press("Enter");
    const card = page.getByRole("complementary", { name: "Card" });
    await expect(card.getByRole("heading", { level: 2 })).toContainText("organ of state power");
    await expect(card.locator(".basis")).toContainText("Inferred");
  },
);

test("how many stations exist, and where is it said?", onlyInAll, async ({ page }) => {
  await page.keyboard.press("4");
  const row = page.getByRole("row").filter({ hasText: "388 stations" });
  await tabTo(page, row.getByRole("button", { name: "388 stations" }));
  await expect(row).toContainText("Existing");
  await tabTo(page, row.getByRole("button", { name: "s26" }));
  await page.keyboard.press("Enter");
  const sentence = page.getByRole("listitem").filter({ has: page.getByRole("heading", { name: "s26" }) });
  await expect(sentence).toHaveAttribute("aria-current", "true");
  await expect(sentence).toContainText("388 stations");
});

test(
  "how are the Roots and Soul Project and the Greater Bay Area motion tied?",
  onlyInAll,
  async ({ page }) => {
    await page.keyboard.press("/");
    await page.keyboard.type("roots and soul");
    await page.keyboard.press("Enter");
    await page.keyboard.press("F6");
    const card = page.getByRole("complementary", { name: "Card" });
    await tabTo(page, card.getByRole("button", { name: "Path" }));
    await page.keyboard.press("Enter");
    await page.keyboard.type("greater bay");
    await page.keyboard.press("Enter");
    await expect(card.getByRole("heading", { level: 2 })).toBeFocused();
    await expect(card.getByRole("heading", { level: 2 })).toHaveText(
      'From the Roots and Soul Project to "Greater Bay Area motion"',
    );
    await expect(card).toContainText(
      `ties apart, by way of the ${labelOf("municipal-standing-committee", "en")}`,
    );
    await expect(card.getByRole("listitem").first()).toContainText("Stated");
  },
);
