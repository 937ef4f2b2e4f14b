import type { Page } from "@playwright/test";
import type { Atlas } from "../../src/core/atlas/atlas.ts";
import { sentenceCoverage } from "../../src/core/atlas/sentence-coverage.ts";
import { repeatedAtlas } from "../fixtures/repeated-atlas.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { accessFindings, openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

let large: Atlas;

test.beforeAll(() => {
  large = repeatedAtlas(yongzhou().atlas, 4000, 8000);
});

/** Opens a view of an atlas of 4,000 nodes, which is given in the place of the first one. */
async function openLarge(page: Page, hash: string): Promise<void> {
  await page.route("**/yongzhou-2022/graph.json", (route) => route.fulfill({ json: large.graph }));
  await openView(page, hash);
}

/** A tie between an institution and a measure of the atlas's last copy, far down and far to the right. */
function farTie(): string {
  const typeOf = new Map(large.graph.nodes.map(({ id, type }) => [id, type]));
  const edge = large.graph.edges.findLast(
    ({ source, relation, target }) =>
      relation === "undertakes" && typeOf.get(source) === "institution" && typeOf.get(target) === "measure",
  );
  if (!edge) throw new Error("no institution undertakes anything");
  return `${edge.source}.${edge.relation}.${edge.target}`;
}

/** The sentence of the text on which most rests. */
function longestSentence(): string {
  if (!large.textIndex) throw new Error("the atlas has no index");
  const [most] = sentenceCoverage(large.graph, large.textIndex).sort(
    (a, b) => b.claims.length - a.claims.length,
  );
  return most?.sentence ?? "";
}

const numberOf = async (page: Page, selector: string, name: string) =>
  Number(await page.locator(selector).getAttribute(name));

test.describe("in a large atlas", () => {
  // Small, so that little is drawn: what is checked goes by what is seen.
  test.use({ locale: "en-US", viewport: { width: 960, height: 640 } });

  test("the matrix shows a far tie that is chosen, and the keyboard reaches what was not drawn", async ({
    page,
  }) => {
    const tie = farTie();
    await openLarge(page, `#view=matrix&sel=${tie}`);
    const chosen = page.locator('.institution-matrix .cell-button[aria-pressed="true"]');
    await expect(chosen).toBeInViewport();
    const table = ".institution-matrix";
    const rows = await numberOf(page, table, "aria-rowcount");
    const columns = await numberOf(page, table, "aria-colcount");
    expect(rows).toBeGreaterThan(500);
    expect(columns).toBeGreaterThan(1000);
    expect(await page.locator(`${table} tr[aria-rowindex]`).count()).toBeLessThan(300);
    expect(await page.locator(`${table} thead .matrix-measure`).count()).toBeLessThan(300);
    await chosen.focus();
    await page.keyboard.press("Home");
    const focused = page.locator(`${table} button:focus`);
    await expect(focused).toHaveClass(/node-button/);
    await page.keyboard.press("ArrowRight");
    await expect(focused).toHaveClass(/cell-button/);
    await expect(focused).toBeInViewport();
    await page.keyboard.press("End");
    await expect(focused).toBeInViewport();
    expect(await accessFindings(page, ".institution-matrix thead tr:first-child")).toEqual([]);
  });

  test(
    "figures say how many there are, show a far one that is chosen, and are printed whole",
    onlyInAll,
    async ({ page }) => {
      const figures = large.graph.nodes.filter(({ type }) => type === "figure");
      const far = figures.at(-1)?.id ?? "";
      await openLarge(page, `#view=figures&sel=${far}`);
      const row = page.locator(`tr[data-figure="${far}"]`);
      await expect(row).toBeInViewport();
      const count = await numberOf(page, ".figures", "aria-rowcount");
      const drawn = page.locator("tr[data-figure]");
      expect(await drawn.count()).toBeLessThan(figures.length);
      await page.getByRole("button", { name: "Figure", exact: true }).click();
      await expect(row).toHaveCount(1);
      expect(await numberOf(page, ".figures", "aria-rowcount")).toBe(count);
      await page.emulateMedia({ media: "print" });
      await expect(drawn).toHaveCount(figures.length);
      await expect(page.locator(".figures")).not.toHaveAttribute("aria-rowcount");
      await page.emulateMedia({ media: "screen" });
      await expect.poll(() => drawn.count()).toBeLessThan(figures.length);
    },
  );

  test(
    "the text shows the sentence that was asked for and draws its claims as they are come to",
    onlyInAll,
    async ({ page }) => {
      await openLarge(page, "#view=text");
      const id = longestSentence();
      await page.getByRole("button", { name: new RegExp(`^${id}\\b`) }).click();
      const sentence = page.locator(`[data-sentence="${id}"]`);
      await expect(sentence.getByRole("heading")).toBeFocused();
      await expect(sentence.getByRole("heading")).toBeInViewport();
      const all = large.graph.nodes.length + large.graph.edges.length;
      expect(await page.locator(".text-sentences li li").count()).toBeLessThan(all / 4);
      await expect(
        sentence.getByRole("list", { name: /^(Nodes|Ties), 1 to 25 of \d+$/ }).first(),
      ).toBeAttached();
      await page.locator(".text-sentences .sentence").last().scrollIntoViewIfNeeded();
      await expect(page.locator(".text-sentences .sentence").last().locator("li").first()).toBeVisible();
      expect(await accessFindings(page)).toEqual([]);
    },
  );
});
