import type { Page } from "@playwright/test";
import type { FullText } from "../../fixtures/full-text.ts";
import { expect } from "./page.ts";

/** What is said of the copy that was opened last. */
export const result = (page: Page) => page.getByRole("status", { name: /^(对照结果|Match result)$/ });

/** A sentence as the copy has it. */
export const sentence = (page: Page, id: string) => page.locator(`.own-text [data-sentence="${id}"]`);

export const card = (page: Page) => page.getByRole("complementary", { name: /^(卡片|Card)$/ });

/** The words that lie under a mark, as the browser paints it. */
export const marked = (page: Page, name: string) =>
  page.evaluate(
    (name) => [...(CSS.highlights.get(name) ?? [])].map(String).map((words) => words.replace(/\s/g, "")),
    name,
  );

/** A file as it is chosen. */
export const fileOf = (name: string, content: string | Buffer, mimeType = "text/plain") => ({
  name,
  mimeType,
  buffer: typeof content === "string" ? Buffer.from(content) : content,
});

/** Chooses a file in the dialog of the Text view. */
export async function choose(page: Page, file: ReturnType<typeof fileOf>): Promise<void> {
  await page.getByRole("button", { name: /^(打开原文|Open the text)$/ }).click();
  await page.getByRole("dialog").locator("input[type=file]").setInputFiles(file);
  await expect(page.getByRole("dialog")).toBeHidden();
}

/** Has the first atlas be one of this text, as the rules then check it. */
export async function serveText(page: Page, { graph, textIndex }: FullText): Promise<void> {
  const files = { "graph.json": graph, "text-index.json": textIndex };
  for (const [name, file] of Object.entries(files))
    await page.route(`**/data/yongzhou-2022/${name}`, (route) => route.fulfill({ json: file }));
}
