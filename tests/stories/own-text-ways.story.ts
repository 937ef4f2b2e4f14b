import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { openView } from "./support/open-view.ts";
import { card, fileOf, marked, result, sentence } from "./support/own-text.ts";
import { expect, test } from "./support/page.ts";

/** The text of the example atlas, which is ours. */
const text = readFileSync(new URL("../../data/example/article.txt", import.meta.url), "utf8");
const graph: GraphFile = JSON.parse(
  readFileSync(new URL("../../data/example/graph.json", import.meta.url), "utf8"),
);

/** Pastes words on the page, wherever the focus is. */
const paste = (page: Page, words: string) =>
  page.evaluate((words) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData("text/plain", words);
    const event = new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true });
    (document.activeElement ?? document.body).dispatchEvent(event);
  }, words);

/** The sentences whose numbers are in the window, and those that the strip says are. */
const inSight = (page: Page) =>
  page.evaluate(() => {
    const box = (selector: string) => document.querySelector(selector)?.getBoundingClientRect();
    const [window, head] = [box(".strip-window"), box(".text-strip")];
    const told = [...document.querySelectorAll<HTMLElement>("[data-tick]")].flatMap((tick) => {
      const { left, right } = tick.getBoundingClientRect();
      const middle = (left + right) / 2;
      return window && window.left <= middle && middle <= window.right ? [tick.dataset.tick ?? ""] : [];
    });
    const shown = [...document.querySelectorAll<HTMLElement>(".own-sentence")].flatMap((one) => {
      const { top, bottom } = one.getBoundingClientRect();
      return bottom > (head?.bottom ?? 0) && top < innerHeight ? [one.dataset.sentence ?? ""] : [];
    });
    return { told, shown };
  });

test.describe("in a low window", () => {
  test.use({ viewport: { width: 1280, height: 560 } });

  test("the evidence of a card leads to its sentence, where a copy is opened and read on from there, with the strip as its map", async ({
    page,
  }) => {
    await openView(page, "#atlas=example&view=outline&sel=longer-hours");
    await card(page).getByRole("button", { name: "s13", exact: true }).first().click();
    await expect(page).toHaveURL(/view=text.*sel=longer-hours/);
    const own = page.getByRole("button", { name: "在自己的原文里读" });
    await expect(own).toBeInViewport();
    await own.click();
    await page.getByRole("dialog").locator("input[type=file]").setInputFiles(fileOf("原文.txt", text));
    await expect(result(page)).toHaveText(/一致/);
    await expect(own).toHaveCount(0);
    await expect(sentence(page, "s13")).toBeInViewport();
    await expect(page.getByRole("region", { name: "s13 的内容" })).toBeVisible();
    await expect.poll(() => marked(page, "own-chosen")).toEqual(["延长时间"]);
    for (const id of ["s01", "s16"]) {
      await page.locator(`[data-tick="${id}"]`).click();
      await expect(sentence(page, id).getByRole("button")).toBeFocused();
      await expect(async () => {
        const { told, shown } = await inSight(page);
        expect(told).toContain(id);
        expect(told).toEqual(shown);
      }).toPass();
    }
    expect((await inSight(page)).told).not.toContain("s01");
  });
});

test("words that are pasted on the page are opened, few of them and those of a field are not, and marks stand right after wide characters", async ({
  page,
}) => {
  await openView(page, "#atlas=example&view=text&sel=longer-hours");
  await expect(page.getByText("文本不离开本页")).toBeVisible();
  await paste(page, "延长时间");
  await page.getByRole("combobox", { name: "搜索" }).focus();
  await paste(page, text);
  await page.keyboard.press("Escape");
  await expect(result(page)).toBeEmpty();
  await page.locator(".view-panel").focus();
  await paste(page, `🌳𠮷 · 转载𠀀\n${text}`);
  await expect(result(page)).toHaveText(/^(\d+) \/ \1 句找到：一致 \1。$/);
  await expect.poll(() => marked(page, "own-chosen")).toEqual(["延长时间"]);
  await expect(page.getByText("文本不离开本页")).toHaveCount(0);
});

test.describe("on a telephone", () => {
  test.use({ viewport: { width: 390, height: 844 } });

  test("what is found in a copy is shown above the card that is open", async ({ page }) => {
    await openView(page, "#atlas=example&view=text&sel=longer-hours");
    await paste(page, text);
    await expect(result(page)).toHaveText(/一致/);
    await page.getByRole("textbox", { name: "在原文中查找" }).fill("清点");
    const found = page.getByRole("search", { name: "在原文中查找" }).getByRole("status");
    await expect(found).toHaveText(/^1 \/ 1 · s\d+$/);
    const [, id = ""] = ((await found.textContent()) ?? "").split(" · ");
    await expect(async () => {
      const strip = await page.locator(".text-strip").boundingBox();
      const [line, sheet] = [await sentence(page, id).boundingBox(), await card(page).boundingBox()];
      if (!strip || !line || !sheet) throw new Error("something is not there");
      expect(line.y).toBeGreaterThanOrEqual(strip.y + strip.height);
      expect(line.y + line.height).toBeLessThanOrEqual(sheet.y);
    }).toPass();
  });
});

test("a copy is printed with what rests on each of its sentences beside it, and without what only serves the screen", async ({
  page,
}) => {
  await openView(page, "#atlas=example&view=text");
  await paste(page, text);
  await expect(result(page)).toHaveText(/一致/);
  const beside = page.locator(".own-text .own-claims");
  await expect(beside).toHaveCount(0);
  await page.emulateMedia({ media: "print" });
  const pieces = [...graph.nodes, ...graph.edges].flatMap(({ evidence }) => evidence);
  const cited = new Set(pieces.flatMap((piece) => ("sentence" in piece ? [piece.sentence] : [])));
  for (const id of cited)
    await expect(page.getByRole("region", { name: `${id} 的内容` }).getByRole("listitem")).not.toHaveCount(0);
  await expect(page.getByRole("search", { name: "在原文中查找" })).toBeHidden();
  await expect(page.getByRole("button", { name: "关闭并忘记" })).toBeHidden();
  await expect(page.locator(".review-notes").getByRole("heading", { level: 4 }).first()).toBeVisible();
  await page.emulateMedia({ media: "screen" });
  await expect(beside).toHaveCount(0);
});
