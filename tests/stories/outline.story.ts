import type { Page } from "@playwright/test";
import { labelOf } from "./support/atlas-file.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

/** Presses Tab until something of a role has the focus. */
async function tabTo(page: Page, role: string): Promise<void> {
  const found = page.locator(`[role="${role}"]:focus`);
  for (let step = 0; step < 60 && (await found.count()) === 0; step += 1) await page.keyboard.press("Tab");
  await expect(found).toBeVisible();
}

const openOutline = async (page: Page, more = "") => {
  await page.goto(`./#view=outline${more}`);
  await expect(page.getByRole("heading", { level: 2, name: /^(Outline|目录)$/ })).toBeVisible();
};

const linkOf = (page: Page) => page.evaluate(() => decodeURIComponent(location.hash));

test.describe("in English", () => {
  test.use({ locale: "en-US" });

  test("the tree is opened, walked and read without a mouse", async ({ page }) => {
    await page.goto("./");
    await tabTo(page, "tab");
    await page.keyboard.press("End");
    await expect(page.getByRole("tree", { name: "Outline" })).toBeVisible();
    await tabTo(page, "treeitem");
    const here = page.locator('[role="treeitem"]:focus');
    const hereIs = (name: string) => expect(here).toHaveAccessibleName(name);
    await hereIs("Projects");
    await page.keyboard.press("ArrowRight");
    await hereIs("Roots and Soul Project");
    // On a busy machine there can be a pause between letters, which begins the typing anew.
    await expect(async () => {
      await page.keyboard.type("direct");
      await expect(here).toHaveAccessibleName("Direct Line Project", { timeout: 1000 });
    }).toPass();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowDown");
    await hereIs("Building the stations");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await hereIs("Upgrade the existing stations");
    await expect(here).toHaveAccessibleDescription("Ties: 3");
    await page.keyboard.press("Enter");
    const card = page.getByRole("complementary", { name: "Card" });
    await expect(card.getByRole("heading", { level: 2 })).toHaveText("Upgrade the existing stations");
    await hereIs("Upgrade the existing stations");
    await expect(here).toHaveAttribute("aria-selected", "true");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("ArrowRight");
    await hereIs("improves Deputies' stations");
    await page.keyboard.press("Control+Enter");
    await expect.poll(() => linkOf(page)).toContain("sel=upgrade-stations,");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await expect(here).toHaveAttribute("aria-expanded", "false");
    await page.keyboard.press("End");
    await hereIs("References");
    await page.keyboard.press("Home");
    await hereIs("Projects");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("*");
    await expect(
      page.getByRole("treeitem", { name: labelOf("municipal-congress", "en"), exact: true }),
    ).toBeVisible();
  });

  test("letters typed in the tree find names and run no command of the page", async ({ page }) => {
    await openOutline(page, "&projects=roots");
    await tabTo(page, "treeitem");
    await page.keyboard.press("c");
    await page.keyboard.press("t");
    await page.keyboard.press("h");
    expect(await linkOf(page)).toContain("projects=roots");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
    await page.keyboard.press("Escape");
    await page.keyboard.press("/");
    await expect(page.getByRole("combobox").first()).toBeFocused();
  });

  test("the tree is told as a tree", onlyInAll, async ({ page }) => {
    await openOutline(page, "&sel=upgrade-stations");
    await expect(page.getByRole("tree", { name: "Outline" })).toMatchAriaSnapshot(`
      - tree "Outline":
        - treeitem "Projects" [expanded] [level=1]:
          - group:
            - treeitem "Direct Line Project" [expanded] [level=2]:
              - group:
                - treeitem "Building the stations" [expanded] [level=3]:
                  - group:
                    - treeitem "Upgrade the existing stations" [level=4] [selected]
        - treeitem "Organs" [level=1]
        - treeitem "Institutions" [level=1]
        - treeitem "Mechanisms" [level=1]
        - treeitem "Figures" [level=1]
        - treeitem "References" [level=1]
    `);
  });

  test("what is chosen elsewhere is opened in the tree and brought into sight", async ({ page }) => {
    await openOutline(page);
    await page.keyboard.press("/");
    await page.keyboard.type("388 stations");
    await page.keyboard.press("Enter");
    const chosen = page.getByRole("treeitem", { name: "388 stations", exact: true, selected: true });
    await expect(chosen).toBeInViewport();
    await expect(chosen).toHaveAttribute("tabindex", "0");
  });

  test("a table is sorted by its headings, the link keeps that, rows are walked and chosen", async ({
    page,
  }) => {
    await openOutline(page, "&part=nodes");
    const ties = page.getByRole("columnheader", { name: "Ties" });
    await expect(ties).toHaveAttribute("aria-sort", "none");
    await ties.getByRole("button").focus();
    await page.keyboard.press("Enter");
    await expect(ties).toHaveAttribute("aria-sort", "ascending");
    await page.keyboard.press("Enter");
    await expect(ties).toHaveAttribute("aria-sort", "descending");
    await expect.poll(() => linkOf(page)).toContain("sort=-ties");
    const first = page.getByRole("rowheader").first();
    const label = await first.textContent();
    await page.reload();
    await expect(ties).toHaveAttribute("aria-sort", "descending");
    await expect(first).toHaveText(label ?? "");
    await page.getByRole("columnheader").last().getByRole("button").focus();
    await page.keyboard.press("Tab");
    await expect(first.getByRole("button")).toBeFocused();
    await page.keyboard.press("ArrowDown");
    const second = page.getByRole("rowheader").nth(1).getByRole("button");
    await expect(second).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(second).toHaveAttribute("aria-pressed", "true");
    await expect(page.getByRole("complementary", { name: "Card" })).toContainText(
      (await second.textContent()) ?? "",
    );
  });

  test("a click anywhere on a row of ties chooses the tie", onlyInAll, async ({ page }) => {
    await openOutline(page, "&part=edges");
    await page.getByRole("cell", { name: "part of" }).first().click();
    await expect.poll(() => linkOf(page)).toMatch(/sel=[a-z0-9-]+\.partOf\./);
    await expect(page.getByRole("button", { pressed: true, name: /is part of/ })).toBeVisible();
  });

  test("a table is told as a table, copied for a spreadsheet, and the reader is told", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openOutline(page, "&part=figures&sort=-value");
    await expect(page.getByRole("table")).toMatchAriaSnapshot(`
      - 'table "Figures, rows: 12"':
        - rowgroup:
          - row:
            - columnheader "Label":
              - button "Label"
            - columnheader "Value":
              - button "Value"
            - columnheader "Unit":
              - button "Unit"
        - rowgroup:
          - row:
            - rowheader "388 stations":
              - button "388 stations"
            - cell "388"
            - cell "stations"
            - cell "Existing"
    `);
    await page.getByRole("button", { name: "Copy as TSV" }).click();
    await expect(page.getByRole("status").filter({ hasText: "12 rows copied" })).toBeVisible();
    const lines = (await page.evaluate(() => navigator.clipboard.readText())).split("\n");
    expect(lines[0]?.split("\t").slice(0, 3)).toEqual(["Label", "Value", "Unit"]);
    expect(lines[1]?.split("\t").slice(0, 3)).toEqual(["388 stations", "388", "stations"]);
    expect(lines).toHaveLength(13);
  });

  test(
    "where the browser keeps the clipboard closed, the text is there to be copied by hand",
    onlyInAll,
    async ({ page }) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, "clipboard", { value: undefined });
      });
      await openOutline(page, "&part=nodes");
      await page.getByRole("button", { name: "Copy as TSV" }).click();
      await expect(page.getByRole("status").filter({ hasText: /^Not copied/ })).toBeVisible();
      await expect(page.getByRole("textbox", { name: "Copy as TSV" })).toHaveValue(/^Label\tType\t/);
    },
  );

  test("a filter that hides leaves out, and says so where it leaves nothing", async ({ page }) => {
    await openOutline(page, "&part=nodes&types=organ&mode=hide");
    await expect(page.getByRole("rowheader")).toHaveCount(4);
    await openOutline(page, "&types=figure&bases=inferred&mode=hide");
    await expect(page.getByText("The current filter leaves nothing to show.")).toBeVisible();
    await page.locator(".empty-state").getByRole("button", { name: "Clear the filter" }).click();
    await expect(page.getByRole("treeitem", { name: "Projects" })).toBeVisible();
  });

  test("on paper the tree is open all the way and nothing else is there", onlyInAll, async ({ page }) => {
    await openOutline(page);
    await expect(page.getByRole("treeitem", { name: "Upgrade the existing stations" })).toHaveCount(0);
    await page.emulateMedia({ media: "print" });
    await expect(page.getByRole("treeitem", { name: "Upgrade the existing stations" })).toBeVisible();
    await expect(page.getByRole("button", { name: "Open all" })).toBeHidden();
    await expect(page.getByRole("banner")).toBeHidden();
  });
});

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("names are found in the tree by the initials of their pinyin, without the search", async ({
    page,
  }) => {
    await openOutline(page);
    await page.getByRole("treeitem", { name: "工程", exact: true }).focus();
    const here = page.locator('[role="treeitem"]:focus');
    // The readings come when they come; a pause begins the typing anew.
    await expect(async () => {
      await page.keyboard.type("myzt");
      await expect(here).toHaveAccessibleName("民意直通工程", { timeout: 1000 });
    }).toPass();
    await expect(page.getByRole("combobox", { name: "搜索" })).not.toBeFocused();
  });
});

for (const { width, height } of [
  { width: 390, height: 844 },
  { width: 320, height: 640 },
]) {
  test.describe(`${width} pixels wide`, onlyInAll, () => {
    test.use({ locale: "en-US", viewport: { width, height } });
    test("nothing of the view reaches out sideways; a table scrolls within itself", async ({ page }) => {
      await openOutline(page, "&part=edges");
      await expect(page.getByRole("table")).toBeVisible();
      const view = page.locator(".view-panel");
      const reach = () => view.evaluate((element) => element.scrollWidth);
      expect(await reach()).toBeLessThanOrEqual(width);
      await page.getByRole("tab", { name: "Tree" }).click();
      await page.getByRole("button", { name: "Open all" }).click();
      expect(await reach()).toBeLessThanOrEqual(width);
    });
  });
}
