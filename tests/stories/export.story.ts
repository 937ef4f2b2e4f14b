import { readFile } from "node:fs/promises";
import { PNG } from "pngjs";
import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

test("a PNG of the whole graph has the size asked for, the legend's colours and a Chinese name", async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole("button", { name: "导出" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "PNG" }).check();
  await dialog.getByRole("radio", { name: "16:9" }).check();
  await expect(dialog.getByRole("img")).toBeVisible();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "下载" }).click(),
  ]);
  expect(download.suggestedFilename()).toContain("永州人大2022");
  const png = PNG.sync.read(await readFile(await download.path()));
  expect([png.width, png.height]).toEqual([1920, 1080]);
  expect(pixel(png, 2, 2)).toBe("fbfaf7ff");
  const colours = new Set(
    Array.from({ length: png.width * 120 }, (_, index) => {
      const [x, y] = [index % png.width, png.height - 120 + Math.floor(index / png.width)];
      return pixel(png, x, y);
    }),
  );
  for (const hue of ["762d25", "2b7c83", "273b5f", "946f12"]) expect(colours).toContain(`${hue}ff`);
});

test("a transparent picture has no ground, and its title is where the same text on a canvas is", async ({
  page,
}) => {
  await openMap(page);
  await page.getByRole("button", { name: "导出" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "透明" }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "下载" }).click(),
  ]);
  const png = PNG.sync.read(await readFile(await download.path()));
  expect(pixel(png, 1, 1).slice(6)).toBe("00");
  // The title stands alone in the upper 70 px: its ink, measured, against the same text on a canvas.
  const drawn = inkBox(png, 70);
  const expected = await page.evaluate(async () => {
    const title = "永州人大2022：四大工程与四个机关";
    const context = document.createElement("canvas").getContext("2d");
    if (!context) throw new Error("no canvas");
    context.font = '600 36px "Mailuo Sans"';
    await document.fonts.load(context.font, title);
    const { actualBoundingBoxLeft, actualBoundingBoxRight } = context.measureText(title);
    return actualBoundingBoxRight + actualBoundingBoxLeft;
  });
  expect(Math.abs(drawn - expected)).toBeLessThanOrEqual(4);
});

test("a width past the canvas is refused with the largest that works", async ({ page }) => {
  await openMap(page);
  await page.getByRole("button", { name: "导出" }).click();
  const dialog = page.getByRole("dialog");
  await dialog
    .getByRole("textbox", { name: "宽（像素）" })
    .or(dialog.getByRole("combobox", { name: "宽（像素）" }))
    .fill("90000");
  await dialog.getByRole("button", { name: "下载" }).click();
  await expect(dialog.getByRole("alert")).toContainText("21845");
});

test("an SVG opens by itself, with its labels as text", async ({ page, context }) => {
  await openMap(page);
  await page.getByRole("button", { name: "导出" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: "下载" }).click(),
  ]);
  const svg = await readFile(await download.path(), "utf8");
  expect(svg).not.toMatch(/<script|foreignObject/);
  const fresh = await context.newPage();
  await fresh.goto(`data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`);
  await expect(fresh.locator("text", { hasText: "国家权力机关" })).toHaveCount(1);
  await fresh.close();
});

function pixel(png: PNG, x: number, y: number): string {
  const at = (y * png.width + x) * 4;
  return png.data.subarray(at, at + 4).toString("hex");
}

/** Width of what is drawn in the upper rows. */
function inkBox(png: PNG, rows: number): number {
  let [left, right] = [png.width, 0];
  for (let y = 0; y < rows; y += 1) {
    for (let x = 0; x < png.width; x += 1) {
      if ((png.data[(y * png.width + x) * 4 + 3] ?? 0) < 128) continue;
      left = Math.min(left, x);
      right = Math.max(right, x);
    }
  }
  return right - left + 1;
}
