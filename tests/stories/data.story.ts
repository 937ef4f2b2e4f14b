import { readFile } from "node:fs/promises";
import type { Locator, Page } from "@playwright/test";
import { onlyInLanguages } from "../../src/core/validation/languages-of-file.ts";
import { loadAtlas } from "../../src/core/validation/load-atlas.ts";
import { openMap } from "./support/map.ts";
import { onlyInAllUnless } from "./support/only-in-all.ts";
import { accessFindings, openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

/** The example atlas's own text, which is ours. */
const article = new URL("../../data/example/article.txt", import.meta.url);
const graph = new URL("../../data/example/graph.json", import.meta.url);

/** What is in the file that pressing a button saves. */
async function saved(page: Page, button: Locator): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent("download"), button.click()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), "utf8") };
}

for (const { locale, share, data, atlas, evidence, quotes, theirs, refused, open } of [
  {
    locale: "zh-CN",
    share: "分享",
    data: "导出数据",
    atlas: "图谱（JSON）",
    evidence: "依据（W3C 网页批注）",
    quotes: "附上所开文本中的原句",
    theirs: "不要公开这个文件",
    refused: "浏览器不允许保存文件",
    open: "打开原文",
  },
  {
    locale: "en-US",
    share: "Share",
    data: "Export data",
    atlas: "The atlas as JSON",
    evidence: "Evidence as W3C Web Annotations",
    quotes: "With the words from your copy of the text",
    theirs: "do not publish it",
    refused: "The browser refused to save the file",
    open: "Open the text",
  },
]) {
  test.describe(`data out, ${locale}`, onlyInAllUnless(locale === "zh-CN"), () => {
    test.use({ locale });

    test("the atlas and its evidence are saved, with words of the text only for who has it and asks for them", async ({
      page,
    }) => {
      await openView(page, "#atlas=example&view=text");
      await page.getByRole("button", { name: share, exact: true }).click();
      const dialog = page.getByRole("dialog", { name: share });
      await dialog.getByRole("button", { name: data }).click();
      const whole = await saved(page, dialog.getByRole("button", { name: atlas }));
      expect(whole.name).toMatch(/^example_.*\.json$/);
      const file = JSON.parse(whole.text);
      const { nodes, edges, sources } = JSON.parse(await readFile(graph, "utf8"));
      expect([file.nodes, file.edges, file.sources]).toEqual([nodes, edges, sources]);
      // With its vocabulary, so that it is an atlas by itself.
      expect(loadAtlas({ graph: whole }).ok).toBe(true);
      const plain = await saved(page, dialog.getByRole("button", { name: evidence }));
      expect(plain.name).toMatch(/annotations\.jsonld$/);
      expect(JSON.parse(plain.text).total).toBeGreaterThan(0);
      expect(plain.text).not.toContain("TextQuoteSelector");
      await expect(dialog.getByRole("checkbox", { name: quotes })).toHaveCount(0);
      await page.keyboard.press("Escape");

      await page.getByRole("button", { name: open }).click();
      const copy = page.getByRole("dialog", { name: open });
      await copy.getByRole("textbox").fill(await readFile(article, "utf8"));
      await copy.locator(".own-ways .main-button").click();
      await expect(page.locator(".own-text")).toBeVisible();
      await page.getByRole("button", { name: share, exact: true }).click();
      await dialog.getByRole("button", { name: data }).click();
      await expect(dialog.getByText(theirs)).toBeVisible();
      await dialog.getByRole("checkbox", { name: quotes }).check();
      expect(await accessFindings(page, ".share-dialog")).toEqual([]);
      const quoted = await saved(page, dialog.getByRole("button", { name: evidence }));
      expect(quoted.name).toMatch(/annotations_quotes\.jsonld$/);
      expect(quoted.text).toContain('"TextQuoteSelector"');
      await expect(dialog.getByText(quoted.name)).toBeVisible();
      // Where the browser gives no file, that is said.
      await page.evaluate(() => {
        URL.createObjectURL = () => {
          throw new Error("no room");
        };
      });
      await dialog.getByRole("button", { name: atlas }).click();
      await expect(dialog.getByText(refused)).toBeVisible();
    });
  });
}

test.describe("an atlas in", () => {
  test.use({ locale: "zh-CN" });

  test("an atlas of one's own is opened from the same menu, its errors are all told, and what was open stays", async ({
    page,
  }) => {
    const text = await readFile(graph, "utf8");
    // In one language, as a reader's own may be.
    const own = onlyInLanguages({ ...JSON.parse(text), id: "own-atlas", languages: ["zh"] }, ["zh"]);
    const choose = async (name: string, content: string) => {
      await page.getByRole("button", { name: "分享", exact: true }).click();
      const [chooser] = await Promise.all([
        page.waitForEvent("filechooser"),
        page.getByRole("dialog", { name: "分享" }).getByRole("button", { name: "打开图谱" }).click(),
      ]);
      await chooser.setFiles({ name, mimeType: "application/json", buffer: Buffer.from(content) });
    };
    await openMap(page);
    const title = await page.getByRole("heading", { level: 1 }).textContent();
    const broken = { ...own, nodes: own.nodes.map((node: object) => ({ ...node, basis: "guessed" })) };
    await choose("broken.json", JSON.stringify(broken));
    const refusal = page.getByRole("dialog", { name: "没有打开图谱" });
    await expect(refusal.getByRole("listitem").nth(own.nodes.length - 1)).toBeVisible();
    expect(await accessFindings(page, "dialog[open]")).toEqual([]);
    await page.keyboard.press("Escape");
    await expect(refusal).toHaveCount(0);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);

    await choose("mine.json", JSON.stringify(own));
    await expect(page).toHaveURL(/#atlas=own-atlas&view=map/);
    await expect(page.getByRole("heading", { level: 1 })).toContainText(own.title.zh);
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    // All of it works without a folder to fetch from: the search, the text, the way back.
    const [first] = own.nodes;
    await page.keyboard.press("/");
    await page.getByRole("combobox", { name: "搜索" }).fill(first.label.zh);
    await page.getByRole("option").first().click();
    await expect(page.getByRole("complementary", { name: "卡片" })).toContainText(first.label.zh);
    await page.getByRole("tab", { name: "原文" }).click();
    await expect(page.getByText("这个图谱没有原文索引")).toBeVisible();
    await page.getByRole("button", { name: "分享", exact: true }).click();
    await page.getByRole("button", { name: "导出数据" }).click();
    const again = await saved(page, page.getByRole("button", { name: "图谱（JSON）" }));
    const { vocabulary: _, ...rest } = JSON.parse(again.text);
    expect(rest).toEqual({ ...own, vocabulary: undefined });
    await page.goto("./");
    await openMap(page);
    expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(title);
    // A link to it leads nowhere else, and says so.
    await page.goto("about:blank");
    await openMap(page, "#atlas=own-atlas&view=map");
    await expect(page.getByRole("alert").or(page.locator(".notice"))).toContainText("own-atlas");
  });
});
