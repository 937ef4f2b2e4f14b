import { readFile } from "node:fs/promises";
import type { Download, Page } from "@playwright/test";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { all, first, linesOf, readPptx } from "../support/read-pptx.ts";
import { textsOf } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";
import { poppler } from "./support/poppler.ts";
import { tabTo } from "./support/tab-to.ts";

test.use({ locale: "zh-CN" });

const { tours } = yongzhou().atlas;
const [overview] = tours?.tours ?? [];
if (!overview) throw new Error("the atlas has no tour");

/** Presses a button by keyboard and waits for the file. */
async function pressed(page: Page, name: string): Promise<Download> {
  await tabTo(page, page.getByRole("button", { name }));
  const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
  return download;
}

test("a tour is saved as slides by keyboard alone: captions, native shapes, notes, links", async ({
  page,
}) => {
  test.slow();
  await openMap(page);
  await page.keyboard.press("p");
  await expect(page.getByRole("dialog")).toBeVisible();
  const download = await pressed(page, "导出幻灯片：概览");
  expect(download.suggestedFilename()).toMatch(/^永州人大2022.*_概览_.*\.pptx$/u);
  await expect(page.getByRole("dialog").getByText("幻灯片已生成，交给浏览器保存。")).toBeVisible();
  await expect(page.getByRole("button", { name: "导出幻灯片：概览" })).toBeFocused();
  const bytes = await readFile(await download.path());
  const file = await readPptx(bytes);
  const count = file.names.filter((name) => /slides\/slide\d+\.xml$/.test(name)).length;
  expect(count).toBe(overview.steps.length + 2);
  for (const [at, { id, caption, notes }] of overview.steps.entries()) {
    const slide = file.part(`ppt/slides/slide${at + 2}.xml`);
    const [title] = all(slide, "p:sp");
    expect(title && linesOf(title).join("")).toBe(caption.zh);
    const ids = new Set(all(slide, "p:sp").map((shape) => first(shape, "p:cNvPr").attributes.id));
    const connectors = all(slide, "p:cxnSp");
    for (const connector of connectors)
      for (const end of ["a:stCxn", "a:endCxn"]) expect(ids).toContain(first(connector, end).attributes.id);
    const said = linesOf(file.part(`ppt/notesSlides/notesSlide${at + 2}.xml`));
    expect(said[0]).toBe(notes.zh);
    expect(said.join()).toMatch(/s\d\d/);
    const links = all(file.part(`ppt/slides/_rels/slide${at + 2}.xml.rels`), "Relationship");
    const [link] = links.flatMap(({ attributes }) =>
      attributes.TargetMode === "External" ? [attributes.Target ?? ""] : [],
    );
    expect(link).toBe(`${page.url().split("#")[0]}#tour=overview,${id}`);
  }
});

test("a slide's link opens its step, and the slides of the tour that is shown are in its outline", async ({
  page,
}) => {
  await openMap(page, "#tour=overview,four-organs");
  await expect(page.locator(".tour-caption")).toHaveText(overview.steps[1]?.caption.zh ?? "");
  await page.keyboard.press("o");
  const download = await pressed(page, "导出幻灯片：概览");
  expect(download.suggestedFilename()).toContain("概览");
  await expect(page.getByRole("navigation", { name: "步骤" }).getByText("幻灯片已生成")).toBeInViewport();
});

test(
  "making slides says how far it is and can be cancelled, and no file is saved then",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    // The part that makes the file comes late, so that there is time to cancel.
    let release = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route("**/render-pptx*.js", async (route) => {
      await released;
      await route.continue();
    });
    const downloads: Download[] = [];
    page.on("download", (download) => downloads.push(download));
    await page.keyboard.press("p");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "导出幻灯片：概览" }).press("Enter");
    const total = overview.steps.length + 2;
    await expect(dialog.getByText(`已画 ${total} / ${total} 张`)).toBeVisible();
    await expect(dialog.getByRole("progressbar", { name: "正在生成幻灯片" })).toBeVisible();
    await dialog.getByRole("button", { name: "取消" }).press("Enter");
    await expect(dialog.getByText("已取消，没有保存文件。")).toBeVisible();
    await expect(dialog.getByRole("button", { name: "导出幻灯片：概览" })).toBeFocused();
    release();
    await dialog.getByRole("button", { name: "导出幻灯片：培根铸魂工程" }).press("Enter");
    await expect.poll(() => downloads.map((one) => one.suggestedFilename()).join()).toContain("培根铸魂工程");
    expect(downloads).toHaveLength(1);
  },
);

test.describe("where what makes slides cannot be fetched", () => {
  test.use({ expectedComplaints: /Failed to load resource|ERR_FAILED/ });

  test("that is said, and the hand-out still opens", onlyInAll, async ({ page }) => {
    await openMap(page);
    await page.route("**/render-pptx*.js", (route) => route.abort());
    await page.keyboard.press("p");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "导出幻灯片：概览" }).press("Enter");
    await expect(dialog.getByRole("alert").filter({ hasText: "没有下载成功" })).toBeVisible();
    await dialog.getByRole("button", { name: "讲义：概览" }).press("Enter");
    await expect(page.locator(".handout")).toBeVisible();
  });
});

for (const [theme, locale] of [
  ["light", "zh-CN"],
  ["dark", "en-US"],
] as const)
  test.describe(`a hand-out, ${theme}, ${locale}`, onlyInAllUnless(theme === "dark"), () => {
    test.use({ colorScheme: theme, locale });

    test(
      "has a picture for each step, said in words, drawn with our font, and prints it light as vectors",
      onlyInAll,
      async ({ page }) => {
        // The policy lets nobody read what an address of an image stands for.
        await page.addInitScript(() => {
          const made: Promise<string>[] = [];
          const create = URL.createObjectURL;
          URL.createObjectURL = (object) => {
            if (object instanceof Blob) made.push(object.text());
            return create.call(URL, object);
          };
          Object.assign(window, { made });
        });
        await openMap(page);
        await page.keyboard.press("p");
        await page.getByRole("button", { name: /^(讲义：概览|Hand-out: Overview)$/ }).press("Enter");
        const print = page.getByRole("button", { name: /^(打印|Print)$/ });
        await expect(print).toBeEnabled();
        const shown = page.locator(".handout").getByRole("img", { name: /^(图中有|The drawing has)/ });
        await expect(shown).toHaveCount(overview.steps.length);
        const drawn = await shown.evaluateAll((images) =>
          images.map((image) => image instanceof HTMLImageElement && image.naturalWidth > 0),
        );
        expect(drawn).toEqual(overview.steps.map(() => true));
        const svgs = await page.evaluate(() =>
          Promise.all((window as { made?: Promise<string>[] }).made ?? []),
        );
        expect(svgs.length).toBe(overview.steps.length * (theme === "dark" ? 2 : 1));
        for (const svg of svgs) expect(svg).toContain("@font-face");
        await page.emulateMedia({ media: "print", colorScheme: theme });
        await expect(shown).toHaveCount(overview.steps.length);
        const printed = await page.pdf({ format: "A4" });
        // No raster in it.
        expect(printed.toString("latin1")).not.toMatch(/\/Subtype\s*\/Image/);
        const text = poppler("pdftotext", printed);
        if (text === undefined) {
          test
            .info()
            .annotations.push({ type: "note", description: "pdftotext not installed: words not looked for" });
          return;
        }
        // No page but the last is half empty.
        const pages = (poppler("pdftotext", printed, "-bbox") ?? "").split("<page ").slice(1, -1);
        for (const [at, words] of pages.entries()) {
          const height = Number(/height="([\d.]+)"/.exec(words)?.[1]);
          const lowest = Math.max(...[...words.matchAll(/yMax="([\d.]+)"/g)].map(([, y]) => Number(y)));
          expect(lowest / height, `page ${at + 1}`).toBeGreaterThan(0.5);
        }
        const language = locale === "zh-CN" ? "zh" : "en";
        const bare = (words: string) => words.replaceAll(/\s/gu, "");
        const found = bare(text);
        for (const { caption } of overview.steps) expect(found).toContain(bare(caption[language]));
        // Lines of a label may stand apart on a page, so each is looked for by itself.
        const drawnWords = svgs.flatMap(textsOf);
        expect(drawnWords.length).toBeGreaterThan(100);
        expect([...new Set(drawnWords)].filter((words) => !found.includes(bare(words)))).toEqual([]);
      },
    );
  });
