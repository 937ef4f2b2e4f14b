import type { Page } from "@playwright/test";
import type { Problem } from "../../src/core/atlas/problem.ts";
import { anchorText } from "../../src/core/text/anchor/anchor-text.ts";
import { askedWords } from "../../src/core/text/own/asked-words.ts";
import { policy } from "../../src/core/vocabulary/policy.ts";
import { buildReport } from "../../tools/report/build-report.ts";
import { copiedWords } from "../../tools/report/copied-words.ts";
import { renderReport } from "../../tools/report/render-report.ts";
import { villageGraph, villageIndex } from "../fixtures/village.ts";
import { villageText } from "../fixtures/village-text.ts";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { onlyInAllUnless } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const { atlas } = yongzhou();
const village = { graph: villageGraph(), vocabulary: policy, textIndex: villageIndex() };
const warning: Problem = {
  severity: "warning",
  code: "sentenceUncovered",
  file: "graph.json",
  line: 1,
  column: 2,
  path: "$.sentences[3]",
  params: { sentence: "s04" },
};

/** Shows a page as if the server had it, so that what it asks for and complains about is seen. */
async function show(page: Page, body: string): Promise<void> {
  await page.route("**/report.html", (route) => route.fulfill({ contentType: "text/html", body }));
  await page.goto("./report.html");
}

for (const [language, colorScheme] of [
  ["zh", "light"],
  ["en", "dark"],
] as const) {
  test.describe(`a review report, ${language}, ${colorScheme}`, onlyInAllUnless(language === "en"), () => {
    test.use({ colorScheme });
    test("has no accessibility finding, with the words of a copy and without", async ({ page }) => {
      const asked = askedWords(village.graph);
      const anchoring = await anchorText(villageText, village.textIndex, { asked });
      const copied = copiedWords({ text: villageText, anchoring }, asked);
      // The village has every kind of part; the first atlas has the same, hundreds of times.
      await show(page, renderReport(buildReport(village, [], copied), language));
      expect(await accessFindings(page)).toEqual([]);
      await page.unrouteAll();
      const answered: Problem = { ...warning, answer: { zh: "标题", en: "A heading" } };
      await show(page, renderReport(buildReport(village, [warning, answered]), language));
      await expect(page.getByRole("table").first()).toContainText("graph.json:1:2");
      expect(await accessFindings(page)).toEqual([]);
    });
  });
}

test("a review report is walked by its contents, and its policy lets its style apply", async ({ page }) => {
  await show(page, renderReport(buildReport(atlas, []), "zh"));
  await page.getByRole("link", { name: "民意直通工程", exact: true }).first().click();
  await expect(page.locator("#project-direct-line")).toBeInViewport();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(251, 250, 247)",
  );
});

test("a review report fits a phone, and on paper has boxes to tick and no links to follow", async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await show(page, renderReport(buildReport(atlas, []), "en"));
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(390);
  const box = page.locator("#sentence-s24 .marks").first();
  await expect(box).toBeHidden();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await expect(box).toBeVisible();
  await expect(page.locator("#sentence-s24 .more").first()).toBeHidden();
  expect(await page.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe(
    "rgb(255, 255, 255)",
  );
});
