import { readFile } from "node:fs/promises";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { openState, viewStates } from "./support/states.ts";

test.describe("from a dark page", () => {
  test.use({ colorScheme: "dark" });

  for (const state of viewStates) {
    const told = onlyInAllUnless(["the map", "the matrix of organs", "the tree"].includes(state.name));
    test(`on paper ${state.name} is light and has neither header nor filters`, told, async ({ page }) => {
      await openState(page, { ...state, hash: `${state.hash || "#view=map"}&sel=roots` });
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
      await page.emulateMedia({ media: "print", colorScheme: "dark" });
      await expect(page.locator("html")).toHaveAttribute("data-theme", "light");
      await expect(page.getByRole("banner")).toBeHidden();
      await expect(page.locator(".filter-bar")).toBeHidden();
      await expect(page.getByRole("complementary")).toBeHidden();
      const drawing = page.locator(
        state.hash.match(/matrix|figures|text|outline/) ? ".view" : ".stage-print",
      );
      await expect(drawing).toBeVisible();
      await page.emulateMedia({ media: "screen", colorScheme: "dark" });
      await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
    });
  }
});

for (const { view, locale, colorScheme, viewport, told } of [
  { view: "map", locale: "en-US", colorScheme: "dark", viewport: { width: 1440, height: 900 }, told: {} },
  {
    view: "lanes",
    locale: "zh-CN",
    colorScheme: "dark",
    viewport: { width: 1280, height: 800 },
    told: onlyInAll,
  },
  { view: "lanes", locale: "en-US", colorScheme: "light", viewport: { width: 390, height: 844 }, told: {} },
] as const) {
  test.describe(`the ${view} in ${locale}, ${colorScheme}, ${viewport.width} pixels wide`, told, () => {
    test.use({ locale, colorScheme, viewport });

    test("is printed whole, on one light sheet, with title, legend and source", async ({ page }) => {
      await openState(page, { name: view, hash: `#view=${view}` });
      // Only a part of it is on the screen.
      await page.keyboard.press("+");
      await page.emulateMedia({ media: "print", colorScheme });
      const paper = page.locator(".stage-print");
      await expect(paper.getByRole("heading")).toBeVisible();
      await expect(paper).toContainText("hnrd.gov.cn");
      expect(await paper.getByRole("listitem").count()).toBeGreaterThan(6);
      const { positions, picture, corner } = await paper
        .locator("img")
        .evaluate((image: HTMLImageElement) => {
          const canvas = document.createElement("canvas");
          canvas.width = image.naturalWidth;
          canvas.height = image.naturalHeight;
          const context = canvas.getContext("2d");
          context?.drawImage(image, 0, 0);
          return {
            positions: document.documentElement.lang,
            picture: image.naturalWidth / image.naturalHeight,
            corner: [...(context?.getImageData(2, 2, 1, 1).data ?? [])],
          };
        });
      // As wide to high as all nodes together, not as the screen.
      const whole = await shapeOf(`${view === "map" ? "map-wide" : "lanes"}-${positions.slice(0, 2)}`);
      expect(picture / whole).toBeGreaterThan(0.85);
      expect(picture / whole).toBeLessThan(1.15);
      for (const value of corner.slice(0, 3)) expect(value).toBeGreaterThan(200);
      const sheets = (await page.pdf({ preferCSSPageSize: true })).toString("latin1");
      expect(sheets.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
    });
  });
}

for (const locale of ["zh-CN", "en-US"]) {
  test.describe(`the matrix in ${locale}`, onlyInAllUnless(locale === "en-US"), () => {
    test.use({ locale });

    test("has heads on paper that do not run into each other", async ({ page }) => {
      await openState(page, { name: "the matrix", hash: "#view=matrix" });
      await page.emulateMedia({ media: "print" });
      // As wide as a landscape sheet.
      await page.setViewportSize({ width: 1046, height: 720 });
      const heads = await page.locator(".matrix-measure .node-button span").evaluateAll((spans) =>
        spans.map((span) => {
          const { left, right, top, bottom } = span.getBoundingClientRect();
          const { top: head, bottom: foot } = span.closest("th")?.getBoundingClientRect() ?? {
            top: 0,
            bottom: 0,
          };
          return { left, right, inside: top >= head - 1 && bottom <= foot + 1 };
        }),
      );
      expect(heads.length).toBeGreaterThan(50);
      for (const [at, { right, inside }] of heads.entries()) {
        expect(inside).toBe(true);
        const next = heads[at + 1];
        if (next) expect(right).toBeLessThanOrEqual(next.left + 0.5);
      }
    });
  });
}

/** How wide to high the nodes of a layout lie. */
async function shapeOf(layout: string): Promise<number> {
  const text = await readFile(new URL("../../data/yongzhou-2022/positions.json", import.meta.url), "utf8");
  const { [layout]: placed } = JSON.parse(text) as Record<string, { size: [number, number] }>;
  const [width = 0, height = 1] = placed?.size ?? [];
  return width / height;
}
