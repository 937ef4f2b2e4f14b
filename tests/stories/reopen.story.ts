import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { openExport, save } from "./support/export.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "zh-CN" });

/** Drops a file on the middle of the page, as from the desktop. */
async function drop(page: Page, name: string, bytes: Buffer): Promise<void> {
  // What takes files comes beside the first picture.
  await expect(page.locator('.stage > input[type="file"]')).toBeAttached();
  await page.evaluate(
    ([name, base64]) => {
      const data = Uint8Array.from(atob(base64 ?? ""), (character) => character.charCodeAt(0));
      const transfer = new DataTransfer();
      transfer.items.add(new File([data], name ?? ""));
      for (const type of ["dragover", "drop"])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: transfer, bubbles: true, cancelable: true }),
        );
    },
    [name, bytes.toString("base64")],
  );
}

/** Opens the page as a later visit would. */
async function openAnew(page: Page): Promise<void> {
  await page.goto("about:blank");
  await openMap(page, "#view=map");
}

async function saved(page: Page, format: "PNG" | "SVG"): Promise<Buffer> {
  const dialog = await openExport(page);
  await dialog.getByRole("radio", { name: format }).check();
  return readFile(await (await save(page, dialog)).path());
}

for (const format of ["PNG", "SVG"] as const) {
  test(
    `a ${format} dropped on the page opens the view that it shows`,
    onlyInAllUnless(format === "PNG"),
    async ({ page }) => {
      await openMap(page, "#view=lanes&projects=direct-line,roots&mode=hide&sel=upgrade-stations");
      const file = await saved(page, format);
      await openAnew(page);
      await drop(page, `图.${format.toLowerCase()}`, file);
      await expect(page.getByRole("status").filter({ hasText: "已打开图片" })).toContainText("图.");
      await expect
        .poll(() => page.url())
        .toContain("#view=lanes&projects=direct-line,roots&mode=hide&sel=upgrade-stations");
      await expect(page.getByRole("complementary", { name: "卡片" })).toBeVisible();
      await page.goBack();
      await expect.poll(() => page.url()).toContain("#view=map");
    },
  );
}

test("a picture of another atlas leads there", onlyInAll, async ({ page }) => {
  await openMap(page, "#atlas=example");
  const file = await saved(page, "SVG");
  await openAnew(page);
  await drop(page, "village.svg", file);
  await expect.poll(() => page.url()).toContain("#atlas=example&view=map");
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await expect(page.getByRole("status").filter({ hasText: "已打开图片" })).toBeVisible();
});

test("a picture of another version or an unknown atlas says so", onlyInAll, async ({ page }) => {
  await openMap(page);
  const svg = (await saved(page, "SVG")).toString("utf8");
  const older = svg.replace(/(&quot;version&quot;:&quot;)[^&]*/, "$10.0.1");
  await drop(page, "old.svg", Buffer.from(older));
  await expect(page.getByRole("status").filter({ hasText: "0.0.1" })).toBeVisible();
  const before = page.url();
  await drop(page, "far.svg", Buffer.from(svg.replace("&quot;yongzhou-2022&quot;", "&quot;elsewhere&quot;")));
  await expect(page.getByRole("alert").filter({ hasText: "elsewhere" })).toContainText("没有改变");
  expect(page.url()).toBe(before);
});

test("a damaged or foreign file gets a clear message and changes nothing", onlyInAll, async ({ page }) => {
  await openMap(page, "#view=map&sel=roots");
  const png = await saved(page, "PNG");
  const before = page.url();
  await drop(page, "half.png", png.subarray(0, 90));
  await expect(page.getByRole("alert").filter({ hasText: "half.png" })).toContainText("已损坏");
  await drop(page, "letter.doc", Buffer.from("Dear reader"));
  await expect(page.getByRole("alert").filter({ hasText: "letter.doc" })).toContainText("不是脉络导出的图片");
  expect(page.url()).toBe(before);
  await page.getByRole("alert").getByRole("button", { name: "关闭" }).click();
  await expect(page.getByRole("alert").filter({ hasText: "letter.doc" })).toHaveCount(0);
});

test("the keyboard opens a picture too", onlyInAll, async ({ page }) => {
  await openMap(page, "#view=lanes&sel=roots");
  const file = await saved(page, "SVG");
  await page.keyboard.press("Escape");
  // Waited for from here on: once the key is pressed it may be too late to catch it.
  const chooser = page.waitForEvent("filechooser");
  await openAnew(page);
  await page.keyboard.press("o");
  await (await chooser).setFiles({ name: "图.svg", mimeType: "image/svg+xml", buffer: file });
  await expect.poll(() => page.url()).toContain("#view=lanes&sel=roots");
});
