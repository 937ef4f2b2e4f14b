import { readFile } from "node:fs/promises";
import type { Download, Locator, Page } from "@playwright/test";
import { expect } from "./page.ts";

/** Opens the export dialog with all that it unfolds, and waits until its preview stands. */
export async function openExport(page: Page): Promise<Locator> {
  await page.getByRole("button", { name: /^(导出|Export)$/ }).click();
  const dialog = page.getByRole("dialog");
  await dialog.getByText(/^(更多|More)$/).click();
  await expect(dialog.getByRole("img").or(dialog.locator(".export-preview p"))).toBeVisible();
  return dialog;
}

/** Presses Download and gives the file. */
export async function save(page: Page, dialog: Locator): Promise<Download> {
  const [download] = await Promise.all([
    page.waitForEvent("download"),
    dialog.getByRole("button", { name: /^(下载|Download)$/ }).click(),
  ]);
  return download;
}

/** Presses Download and gives what is in the file. */
export async function savedText(page: Page, dialog: Locator): Promise<string> {
  return readFile(await (await save(page, dialog)).path(), "utf8");
}

/** The lines of text in an SVG. */
export function textsOf(svg: string): readonly string[] {
  const named = { amp: "&", lt: "<", gt: ">", quot: '"' } as const;
  return [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text = ""]) =>
    text.replace(/&(amp|lt|gt|quot);/g, (_, name: keyof typeof named) => named[name]),
  );
}
