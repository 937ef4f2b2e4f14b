import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { PNG } from "pngjs";
import { yongzhou } from "../fixtures/yongzhou.ts";
import { openExport, save, savedText, textsOf } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

const { graph } = yongzhou();

test("a PNG by DPI and centimetres has those pixels and says its density", onlyInAll, async ({ page }) => {
  await openMap(page);
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "A4" }).check();
  await dialog.getByRole("radio", { name: "按厘米" }).check();
  await dialog.getByLabel("宽（厘米）").fill("25.4");
  await dialog.getByLabel("分辨率（DPI）").fill("200");
  await expect(dialog.getByText("25.4 × ")).toBeVisible();
  const bytes = await readFile(await (await save(page, dialog)).path());
  expect(PNG.sync.read(bytes).width).toBe(2000);
  const at = bytes.indexOf("pHYs");
  expect([bytes.readUInt32BE(at + 4), bytes.readUInt32BE(at + 8), bytes[at + 12]]).toEqual([7874, 7874, 1]);
});

test(
  "the series near, 3840 pixels wide, has a file per project and every label of the atlas",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    await dialog.getByLabel("宽（像素）").fill("3840");
    await dialog.getByRole("radio", { name: "近", exact: true }).check();
    await dialog.getByRole("radio", { name: "每项工程一张" }).check();
    await expect(dialog.getByText("第 1 张，共 4 张")).toBeVisible();
    const downloads: Download[] = [];
    page.on("download", (download) => downloads.push(download));
    await dialog.getByRole("button", { name: "下载" }).click();
    await expect(dialog.getByText("已生成 4 张")).toBeVisible();
    await expect.poll(() => downloads.length).toBe(4);
    const svgs = await Promise.all(downloads.map(async (one) => readFile(await one.path(), "utf8")));
    expect(new Set(downloads.map((one) => one.suggestedFilename())).size).toBe(4);
    const drawn = svgs.map((svg) => textsOf(svg).join(""));
    const missing = graph
      .mapNodes((_, { node }) => node.label.zh)
      .filter((label) => !drawn.some((texts) => texts.includes(label)));
    expect(missing).toEqual([]);
    for (const svg of svgs) expect(svg).not.toMatch(/<script|foreignObject|[\u200b-\u200d\ufeff]/u);
  },
);

test(
  "what comes out too small in a picture of the view is counted, and the series is offered instead",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    for (const name of ["PDF", "方形", "当前画面"])
      await dialog.getByRole("radio", { name, exact: true }).check();
    await expect(dialog.getByText(/有 \d+ 个标签在这个页面上小于 10 磅/)).toBeVisible();
    // Then what is pressed first should not be what makes them.
    await expect(dialog.getByRole("button", { name: "下载" })).not.toHaveClass(/main-button/);
    await expect(dialog.getByRole("button", { name: "下载" })).toHaveAccessibleDescription(/小于 10 磅/);
    await dialog.getByRole("button", { name: "改为每项工程一张" }).click();
    await expect(dialog.getByRole("radio", { name: "每项工程一张" })).toBeChecked();
    await dialog.getByRole("button", { name: "下一张" }).click();
    await expect(dialog.getByText("第 2 张，共 4 张")).toBeVisible();
  },
);

test(
  "what a page has no room for is said in the picture, and nothing in it is without words",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    for (const name of ["SVG", "方形", "全图"])
      await dialog.getByRole("radio", { name, exact: true }).check();
    const svg = await savedText(page, dialog);
    expect(textsOf(svg).join("")).toMatch(/此图未画（\+\sn）：\d+项举措/);
    for (const [, drawn = ""] of svg.matchAll(/<g data-id="[^"]*"[^>]*>(.*?)<\/g>/g))
      expect(drawn).toContain("<text");
  },
);

test("the preview is the file: the same SVG, and the same pixels as the PNG", async ({ page }) => {
  await page.addInitScript(() => {
    const texts = new Map<string, Promise<string>>();
    const create = URL.createObjectURL;
    URL.createObjectURL = (made) => {
      const url = create.call(URL, made);
      if (made instanceof Blob) texts.set(url, made.text());
      return url;
    };
    Object.assign(window, { textOf: (url: string) => texts.get(url) });
  });
  await openMap(page, "#projects=roots");
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  const svg = await savedText(page, dialog);
  const url = (await dialog.getByRole("img").getAttribute("src")) ?? "";
  expect(svg.length).toBeGreaterThan(10_000);
  expect(await page.evaluate((of) => Reflect.get(window, "textOf")(of), url)).toBe(svg);

  await dialog.getByRole("radio", { name: "PNG" }).check();
  const png = PNG.sync.read(await readFile(await (await save(page, dialog)).path()));
  const previewed = await dialog.getByRole("img").evaluate(async (image) => {
    if (!(image instanceof HTMLImageElement)) throw new Error("no picture");
    await image.decode();
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [image.naturalWidth, image.naturalHeight];
    canvas.getContext("2d")?.drawImage(image, 0, 0);
    return canvas.toDataURL("image/png");
  });
  const same = PNG.sync.read(Buffer.from(previewed.split(",")[1] ?? "", "base64"));
  expect([same.width, same.height]).toEqual([png.width, png.height]);
  expect(same.data.equals(png.data)).toBe(true);
});

test("a path is a picture of its own, told in words; nothing chosen says so", onlyInAll, async ({ page }) => {
  await openMap(page, "#sel=roots,direct-line");
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: "SVG" }).check();
  await dialog.getByRole("radio", { name: "所选内容" }).check();
  const svg = await savedText(page, dialog);
  expect(/<desc>([^<]*)<\/desc>/.exec(svg)?.[1]).toContain("已选择2");
  expect(svg).toContain('data-id="roots"');
  expect(svg).not.toContain('data-id="front-line"');
  await openMap(page, "?again#path=roots,direct-line");
  const again = await openExport(page);
  await again.getByRole("radio", { name: "所选内容" }).check();
  await expect(again.getByLabel("标题", { exact: true }).first()).toHaveValue(/→/);
});

test(
  "in the other language it has that language's places, words and file name",
  onlyInAll,
  async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    await dialog.getByRole("radio", { name: "SVG" }).check();
    await dialog.getByRole("radio", { name: "英文" }).check();
    const download = await save(page, dialog);
    expect(download.suggestedFilename()).toContain("Yongzhou-2022");
    const svg = await readFile(await download.path(), "utf8");
    expect(svg).toContain('lang="en"');
    expect(textsOf(svg).join(" ")).toContain("Roots and Soul Project");
    expect(textsOf(svg).filter((text) => /\p{Script=Han}/u.test(text.replace("脉络", "")))).toEqual([]);
  },
);

test("a series can be cancelled, and the settings stay", onlyInAll, async ({ page }) => {
  await openMap(page);
  const dialog = await openExport(page);
  await dialog.getByLabel("宽（像素）").fill("8000");
  await dialog.getByRole("radio", { name: "每项工程一张" }).check();
  await dialog.getByRole("button", { name: "下载" }).click();
  await dialog.getByRole("button", { name: "取消" }).click();
  await expect(dialog.getByText("已取消。")).toBeVisible();
  await expect(dialog.getByLabel("宽（像素）")).toHaveValue("8000");
  await expect(dialog.getByRole("button", { name: "下载" })).toBeEnabled();
});

test.describe("the clipboard", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("takes a PNG as an image and an SVG as text", onlyInAll, async ({ page }) => {
    await openMap(page);
    const dialog = await openExport(page);
    await dialog.getByLabel("宽（像素）").fill("800");
    await dialog.getByRole("button", { name: "复制" }).click();
    await expect(dialog.getByText("已复制。")).toBeVisible();
    const types = () =>
      page.evaluate(async () => (await navigator.clipboard.read()).flatMap(({ types }) => types));
    expect(await types()).toContain("image/png");
    await dialog.getByRole("radio", { name: "SVG" }).check();
    await dialog.getByRole("button", { name: "复制" }).click();
    await expect(dialog.getByText("已复制。")).toBeVisible();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/^<svg .*<\/svg>$/s);
  });

  test("that is refused is told, and downloading still works", async ({ page }) => {
    await page.addInitScript(() => {
      Object.defineProperty(navigator.clipboard, "write", { value: () => Promise.reject(new Error("no")) });
    });
    await openMap(page);
    const dialog = await openExport(page);
    await dialog.getByRole("button", { name: "复制" }).click();
    await expect(dialog.getByRole("alert")).toContainText("不允许复制");
    expect((await save(page, dialog)).suggestedFilename()).toMatch(/\.png$/);
  });
});
