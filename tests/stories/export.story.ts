import { readFile } from "node:fs/promises";
import { PNG } from "pngjs";
import { openExport } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

test("a PNG of the whole graph has the size asked for, every project's colour and a Chinese name", async ({
  page,
}) => {
  await openMap(page);
  const dialog = await openExport(page);
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
    Array.from({ length: png.width * png.height }, (_, index) =>
      pixel(png, index % png.width, Math.floor(index / png.width)),
    ),
  );
  for (const hue of ["762d25", "2b7c83", "273b5f", "946f12"]) expect(colours).toContain(`${hue}ff`);
});

test(
  "a transparent picture has no ground, and its title has the glyphs of the same text on a canvas",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    await dialog.getByRole("radio", { name: "透明" }).check();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      dialog.getByRole("button", { name: "下载" }).click(),
    ]);
    const png = PNG.sync.read(await readFile(await download.path()));
    expect(pixel(png, 1, 1).slice(6)).toBe("00");
    // The title stands alone in the upper 100 px: its glyphs, against the same text on a canvas of the page.
    const drawn = inkOf(png, 100);
    const { glyphs, apart } = await page.evaluate(async () => {
      const canvas = Object.assign(document.createElement("canvas"), { width: 1920, height: 100 });
      const context = canvas.getContext("2d", { willReadFrequently: true });
      if (!context) throw new Error("no canvas");
      const title = "永州人大2022：四大工程与四个机关";
      context.font = `600 56px ${getComputedStyle(document.body).fontFamily}`;
      await document.fonts.load(context.font, title);
      const written = (text: string) => {
        context.clearRect(0, 0, canvas.width, canvas.height);
        context.fillText(text, 36, 74);
        const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
        return Array.from({ length: data.length / 4 }, (_, at) => (data[at * 4 + 3] ?? 0) > 127);
      };
      const [first, second] = ["永", "州"].map(written);
      return { glyphs: written(title), apart: first?.some((ink, at) => ink !== second?.[at]) };
    });
    // Boxes in the place of glyphs are all the same.
    expect(apart).toBe(true);
    expect(overlap(drawn, cropped(glyphs, 1920))).toBeGreaterThan(0.75);
  },
);

test("a width past the canvas is refused with the largest that works", async ({ page }) => {
  await openMap(page);
  const dialog = await openExport(page);
  await dialog
    .getByRole("textbox", { name: "宽（像素）" })
    .or(dialog.getByRole("combobox", { name: "宽（像素）" }))
    .fill("90000");
  await dialog.getByRole("button", { name: "下载" }).click();
  await expect(dialog.getByRole("alert")).toContainText("21845");
});

test("an SVG opens by itself, with its labels as text", onlyInAll, async ({ page, context }) => {
  await openMap(page);
  const dialog = await openExport(page);
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

/** Where something is drawn, as rows of marks, cropped to it. */
type Ink = readonly (readonly boolean[])[];

/** The ink in the upper rows of a picture without a ground. */
function inkOf(png: PNG, rows: number): Ink {
  const marks = Array.from({ length: png.width * rows }, (_, at) => (png.data[at * 4 + 3] ?? 0) > 127);
  return cropped(marks, png.width);
}

function cropped(marks: readonly boolean[], width: number): Ink {
  const at = marks.flatMap((ink, index) =>
    ink ? [[index % width, Math.floor(index / width)] as const] : [],
  );
  const [xs, ys] = [at.map(([x]) => x), at.map(([, y]) => y)];
  const [left, top] = [Math.min(...xs), Math.min(...ys)];
  const [across, down] = [Math.max(...xs) - left + 1, Math.max(...ys) - top + 1];
  return Array.from({ length: down }, (_, y) =>
    Array.from({ length: across }, (_, x) => marks[(top + y) * width + left + x] === true),
  );
}

/** What share of the ink of either two have in common, at the best of nine places a pixel apart. */
function overlap(one: Ink, other: Ink): number {
  const [height, width] = [
    Math.max(one.length, other.length),
    Math.max(one[0]?.length ?? 0, other[0]?.length ?? 0),
  ];
  const at = (dx: number, dy: number) => {
    let [both, either] = [0, 0];
    for (let y = -1; y <= height; y += 1)
      for (let x = -1; x <= width; x += 1) {
        const [a, b] = [one[y]?.[x] === true, other[y + dy]?.[x + dx] === true];
        if (a && b) both += 1;
        if (a || b) either += 1;
      }
    return both / either;
  };
  const steps = [-1, 0, 1];
  return Math.max(...steps.flatMap((dx) => steps.map((dy) => at(dx, dy))));
}
