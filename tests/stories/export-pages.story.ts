import { readFile } from "node:fs/promises";
import type { Download, Locator } from "@playwright/test";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { all, first, linesOf, readPptx } from "../support/read-pptx.ts";
import { openExport, save, textsOf } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-GB" });

const { graph } = yongzhou();
const unspaced = (lines: readonly string[]) => lines.join("").replaceAll(" ", "");
const labels = graph.mapNodes((_, { node }) => unspaced([node.label.en]));

async function askForSeries(dialog: Locator, format: string, frame: string): Promise<void> {
  for (const name of [format, frame, "Near", "One picture per project"])
    await dialog.getByRole("radio", { name, exact: true }).check();
  await expect(dialog.getByText("1 of 4")).toBeVisible();
}

test("the near series is a deck in which every label of the atlas can be read", async ({ page }) => {
  await openMap(page);
  const dialog = await openExport(page);
  await askForSeries(dialog, "PPTX", "16:9");
  await expect(dialog.getByText(/points on this page/)).toHaveCount(0);
  const file = await readPptx(await readFile(await (await save(page, dialog)).path()));
  const slides = file.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/.test(name));
  expect(slides).toHaveLength(4);
  const drawn = slides.flatMap((name) =>
    all(file.part(name), "p:sp").map((shape) => unspaced(linesOf(shape))),
  );
  expect(labels.filter((label) => !drawn.some((text) => text.endsWith(label)))).toEqual([]);
});

test("the near series on A4 has every label of the atlas in its SVG files", onlyInAll, async ({ page }) => {
  await openMap(page);
  const dialog = await openExport(page);
  await askForSeries(dialog, "SVG", "A4");
  const downloads: Download[] = [];
  page.on("download", (download) => downloads.push(download));
  await dialog.getByRole("button", { name: "Download" }).click();
  await expect.poll(() => downloads.length).toBe(4);
  const svgs = await Promise.all(downloads.map(async (one) => readFile(await one.path(), "utf8")));
  const drawn = svgs.map((svg) => unspaced(textsOf(svg)));
  expect(labels.filter((label) => !drawn.some((texts) => texts.includes(label)))).toEqual([]);
});

test("what a slide of the current view shows stands whole on the slide", onlyInAll, async ({ page }) => {
  await openMap(page, "#sel=roots");
  await page.getByRole("button", { name: "Zoom in" }).click();
  await page.getByRole("button", { name: "Zoom in" }).click();
  const dialog = await openExport(page);
  for (const name of ["PPTX", "Current view", "As shown"])
    await dialog.getByRole("radio", { name, exact: true }).check();
  const file = await readPptx(await readFile(await (await save(page, dialog)).path()));
  const { cx = "", cy = "" } = first(file.part("ppt/presentation.xml"), "p:sldSz").attributes;
  const boxes = all(file.part("ppt/slides/slide1.xml"), "p:sp").map((shape) => {
    const { x = "", y = "" } = first(shape, "a:off").attributes;
    const { cx: width = "", cy: height = "" } = first(shape, "a:ext").attributes;
    return {
      left: Number(x),
      top: Number(y),
      right: Number(x) + Number(width),
      bottom: Number(y) + Number(height),
    };
  });
  expect(boxes.length).toBeGreaterThan(3);
  for (const { left, top, right, bottom } of boxes) {
    expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
    expect(right).toBeLessThanOrEqual(Number(cx));
    expect(bottom).toBeLessThanOrEqual(Number(cy));
  }
});
