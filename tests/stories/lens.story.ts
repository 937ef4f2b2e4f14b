import type { Page } from "@playwright/test";
import { emptyFilter } from "../../src/core/view/filter.ts";
import { lensClaims } from "../../src/core/view/lens-claims.ts";
import { passing } from "../../src/core/view/passing.ts";
import { openExport, savedText, textsOf } from "./support/export.ts";
import { openMenu } from "./support/filters.ts";
import { openMap } from "./support/map.ts";
import { graph } from "./support/on-stage.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { accessFindings, openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const all = passing(graph, emptyFilter);
const classOf = (by: "basis" | "sentences", one: "inferred" | "one") => {
  const { nodes = [], edges = [] } = lensClaims(graph, by, all).get(one) ?? {};
  return { nodes, edges, count: nodes.length + edges.length };
};
const bar = (page: Page) => page.getByRole("region", { name: /^(着色与图例|Colours and their legend)$/ });

test.describe("in Chinese", () => {
  test.use({ locale: "zh-CN" });

  test("the menu of bases colours the map, and every inference is listed with its reason and leads to its tie", async ({
    page,
  }) => {
    const { edges, count } = classOf("basis", "inferred");
    const [first = ""] = edges;
    const reason = graph.getEdgeAttribute(first, "edge").rationale?.zh ?? "";
    expect(reason).not.toBe("");
    await openMap(page);
    const menu = await openMenu(page, "bases");
    await expect(menu).toBeVisible();
    await page.getByRole("button", { name: "按依据着色" }).click();
    await expect(page).toHaveURL(/lens=basis(&|$)/);
    await page.keyboard.press("Escape");
    // What a fresh page begins with stands where the bar does.
    await expect(bar(page)).toBeVisible();
    await expect(page.locator(".intro")).toBeHidden();
    await bar(page)
      .getByRole("button", { name: /^编者推断：/ })
      .click();
    await expect(page).toHaveURL(/lens=basis,inferred/);
    // The menu that lists them folds away over the list; pressed again it stays.
    await openMenu(page, "bases");
    const lists = page.getByRole("group", { name: "清单" });
    await lists.getByRole("button", { name: "列出编者的推断" }).click();
    await expect(page).not.toHaveURL(/lens=/);
    await expect(menu).toBeVisible();
    await page.getByRole("button", { name: "列出编者的推断" }).click();
    await expect(page).toHaveURL(/lens=basis,inferred/);
    await expect(menu).toBeHidden();
    const list = page.getByRole("region", { name: "清单：编者推断" });
    await expect(list.getByRole("listitem")).toHaveCount(count);
    await expect(list.getByRole("listitem").first()).toContainText(reason);
    expect(await accessFindings(page, ".lens-bar")).toEqual([]);
    await list.getByRole("listitem").first().getByRole("button").first().click();
    await expect(page.getByRole("complementary", { name: "卡片" })).toContainText(reason);
    // A link reopens it; Escape leaves what is chosen, then the colours.
    await page.reload();
    await expect(bar(page)).toBeVisible();
    await expect(page.getByRole("complementary", { name: "卡片" })).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("complementary", { name: "卡片" })).toHaveCount(0);
    await expect(bar(page)).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(bar(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/lens/);
  });
});

test.describe("in English", () => {
  test.use({ locale: "en-US", colorScheme: "dark" });

  test(
    "the search finds what only one sentence supports, and its picture has a legend of it",
    onlyInAll,
    async ({ page }) => {
      const { count } = classOf("sentences", "one");
      await openView(page, "#view=outline");
      await page.keyboard.press("/");
      await page.getByRole("combobox", { name: "Search" }).fill("> only one");
      await page.getByRole("option", { name: /What only one sentence supports/ }).click();
      await expect(page).toHaveURL(/view=map&lens=sentences,one/);
      const one = bar(page).getByRole("button", { name: /^One sentence:/ });
      await expect(one).toHaveAttribute("aria-pressed", "true");
      await expect(one).toContainText(String(count));
      const dialog = await openExport(page);
      await dialog.getByRole("radio", { name: "SVG" }).check();
      await dialog.getByRole("radio", { name: "Whole graph", exact: true }).check();
      const texts = textsOf(await savedText(page, dialog)).join("\n");
      for (const word of ["One sentence", "Two sentences", "Coloured by the number of supporting sentences."])
        expect(texts).toContain(word);
    },
  );
});
