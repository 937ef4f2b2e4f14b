import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { openMap } from "./support/map.ts";
import { standsStill } from "./support/on-stage.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import { recordCanvas } from "./support/record-canvas.ts";

const readAtlas = async () =>
  JSON.parse(
    await readFile(new URL("../../data/yongzhou-2022/graph.json", import.meta.url), "utf8"),
  ) as GraphFile;

const labelOf = ({ nodes }: GraphFile, id: string, language: "zh" | "en") =>
  nodes.find((node) => node.id === id)?.label[language] ?? id;

/** The answer to "Which measures involve residents", as the file has it. */
const measuresOf = ({ nodes, edges }: GraphFile, institution: string) => {
  const tied = edges.flatMap(({ source, target }) =>
    source === institution ? [target] : target === institution ? [source] : [],
  );
  return nodes.filter(({ id, type }) => type === "measure" && tied.includes(id)).map(({ id }) => id);
};

/** Filters by an institution with the one control for it, as a reader does. */
async function askFor(page: Page, name: string): Promise<void> {
  await page.getByRole("combobox", { name: /^(按机构筛选|Filter by institution)/ }).fill(name);
  await page.getByRole("option", { name }).first().click();
}

for (const { locale, colorScheme, viewport } of [
  { locale: "en-US", colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { locale: "zh-CN", colorScheme: "dark", viewport: { width: 1280, height: 800 } },
] as const) {
  test.describe(
    `who asks which measures involve residents, in ${locale}, ${viewport.width} pixels wide`,
    onlyInAllUnless(locale === "en-US"),
    () => {
      test.use({ locale, colorScheme, viewport });
      const language = locale === "en-US" ? "en" : "zh";

      test("is answered on the first screen of the outline, and not in grey", async ({ page }) => {
        const atlas = await readAtlas();
        await openView(page, "#view=outline");
        await askFor(page, labelOf(atlas, "residents", language));
        const measures = measuresOf(atlas, "residents");
        expect(measures.length).toBeGreaterThan(1);
        for (const id of measures) {
          const name = labelOf(atlas, id, language);
          const line = page.getByRole("treeitem", { name, exact: true });
          await expect(line).toBeInViewport();
          await expect(line.locator("> .tree-line")).not.toHaveClass(/is-faded/);
        }
      });

      test("is answered on the first screen of the lanes, whose gaps are closed", async ({ page }) => {
        const atlas = await readAtlas();
        await recordCanvas(page);
        await openMap(page, "#view=lanes");
        await askFor(page, labelOf(atlas, "residents", language));
        // What is left stands far below, and is gone to.
        await expect(page).toHaveURL(/camera=/);
        await page.getByRole("radio", { name: /^(隐藏|Hide)$/ }).check({ force: true });
        await expect(page).not.toHaveURL(/camera=/);
        await page.getByRole("application").focus();
        await page.keyboard.press("0");
        await standsStill(page);
        expect(page.url()).not.toContain("camera=");
      });

      test(
        "is answered in the matrix by a row that stays in sight under the heads",
        onlyInAll,
        async ({ page }) => {
          const atlas = await readAtlas();
          await openView(page, "#view=matrix");
          await askFor(page, labelOf(atlas, "think-tank", language));
          const frame = page.locator(".matrix-scroll");
          const row = frame.locator("tr.is-asked");
          await expect(row).toHaveCount(1);
          const lies = () =>
            frame.evaluate((element) => {
              const head = element.querySelector("thead")?.getBoundingClientRect();
              const asked = element.querySelector("tr.is-asked th")?.getBoundingClientRect();
              return head && asked && asked.top >= head.bottom - 1 && asked.bottom <= window.innerHeight;
            });
          await expect.poll(lies).toBe(true);
          await expect(row.locator(".cell-button:not(.is-faded)").first()).toBeInViewport();
          await frame.evaluate((element) => element.scrollTo(element.scrollWidth, element.scrollHeight));
          await expect.poll(lies).toBe(true);
          await frame.evaluate((element) => element.scrollTo(0, 0));
          await expect.poll(lies).toBe(true);
        },
      );
    },
  );
}
