import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { traditional } from "../support/copies-of-text.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { accessFindings, openView } from "./support/open-view.ts";
import { card, choose, fileOf, marked, result, sentence } from "./support/own-text.ts";
import { expect, test } from "./support/page.ts";
import { tabTo } from "./support/tab-to.ts";

/** The text of the example atlas, which is ours. */
const text = readFileSync(new URL("../../data/example/article.txt", import.meta.url), "utf8");
const atlas: {
  readonly nodes: readonly { readonly id: string; readonly evidence: readonly { surface?: string }[] }[];
} = JSON.parse(readFileSync(new URL("../../data/example/graph.json", import.meta.url), "utf8"));
const lines = text.trimEnd().split("\n");

/** All that the device keeps of this site. */
const stored = (page: Page) =>
  page.evaluate(async () => ({
    local: JSON.stringify(localStorage),
    session: JSON.stringify(sessionStorage),
    databases: (await indexedDB.databases()).length,
    caches: (await caches.keys()).length,
  }));

test("a copy is opened from a file: each sentence has its place, words and claims lead to each other, nothing of it is sent or kept", async ({
  page,
}) => {
  await openView(page, "#atlas=example&view=text");
  const before = await stored(page);
  const sent: string[] = [];
  page.context().on("request", (request) => sent.push(`${request.url()} ${request.postData() ?? ""}`));
  await choose(page, fileOf("原文.txt", text));
  await expect(result(page)).toHaveText(/^(\d+) \/ \1 句找到：一致 \1。$/);
  await expect(page.locator(".own-text p")).toHaveCount(lines.length);
  for (const [at, line] of lines.entries()) {
    const shown = (await page.locator(".own-text p").nth(at).textContent())?.replace(/s\d+/g, "");
    expect(shown).toBe(line);
  }
  expect((await marked(page, "own-ground-0")).join()).toContain("满架工程");
  // From the words to their claims.
  await expect(page.getByText("点一句，看依据它的内容")).toBeVisible();
  await sentence(page, "s04").click();
  await expect(page.getByText("点一句，看依据它的内容")).toHaveCount(0);
  await expect(card(page)).toContainText("学习之家");
  await expect(page).toHaveURL(/sel=.*home-of-learning/);
  await expect(page.getByRole("region", { name: "s04 的内容" }).getByRole("button")).not.toHaveCount(0);
  // And from a claim to its words, wherever it is chosen.
  await page.getByRole("combobox", { name: "搜索" }).fill("延长时间");
  await page.getByRole("option").first().click();
  await expect(page).toHaveURL(/sel=longer-hours/);
  await expect.poll(() => marked(page, "own-chosen")).toEqual(["延长时间"]);
  await expect(sentence(page, "s13")).toBeInViewport();
  await expect(page.getByRole("region", { name: "s13 的内容" })).toBeVisible();
  expect(await accessFindings(page)).toEqual([]);
  const content = lines.filter((line) => line.length > 12).map((line) => line.slice(0, 12));
  const places = [...sent, page.url(), JSON.stringify(await stored(page))].map(decodeURIComponent);
  for (const words of content) expect(places.filter((place) => place.includes(words))).toEqual([]);
  expect(await stored(page)).toEqual(before);
});

test.describe("in English, in the dark, without a mouse", () => {
  test.use({ locale: "en-US", colorScheme: "dark" });

  test("a pasted copy is read, walked, searched and forgotten by keys, and says which sentences were changed or are gone", async ({
    page,
  }) => {
    await openView(page, "#atlas=example&view=text");
    await tabTo(page, page.getByRole("button", { name: "Open the text" }));
    await page.keyboard.press("Enter");
    // It is fetched when first asked for; Tab pressed before it is there goes on from the button.
    await expect(page.getByRole("dialog", { name: "Open the text" })).toBeVisible();
    await tabTo(page, page.getByRole("textbox", { name: "Paste the text" }));
    const edited = text.replace("每季度提出书单", "每一季提出书目").replace(/二、敞门工程\n.*\n/, "");
    await page.keyboard.insertText(traditional(edited));
    expect(await accessFindings(page, "dialog")).toEqual([]);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await expect(result(page)).toHaveText(/^\d+ \/ \d+ sentences found: \d+ exact, 1 edited, 2 not found\.$/);
    await expect(page.getByText(/Traditional Chinese and was converted/)).toBeVisible();
    await expect(page.locator("#view-panel")).toBeFocused();
    await expect(page.locator("article.own-text")).toHaveAttribute("lang", "zh-Hant");
    const lost = page.locator(".own-lost [data-sentence]");
    await expect(lost).toHaveCount(2);
    await tabTo(
      page,
      page
        .getByRole("button", { name: (await lost.first().getByRole("heading").textContent()) ?? "" })
        .first(),
    );
    await page.keyboard.press("Enter");
    await expect(lost.first().getByRole("heading")).toBeFocused();
    const stop = page.locator('.own-number[tabindex="0"]');
    await expect(stop).toHaveCount(1);
    const sought = page.getByRole("textbox", { name: "Find in the text" });
    await sought.focus();
    await page.keyboard.insertText("书目"); // In Simplified characters, which the copy has none of.
    await expect(page.getByRole("search").getByRole("status")).toHaveText(/^1 \/ 1 · s\d+$/);
    await sought.press("Escape");
    await page.keyboard.insertText("工程");
    const count = page.getByRole("search").getByRole("status");
    await expect(count).toHaveText(/^1 \/ \d+ · s\d+$/);
    await page.keyboard.press("Enter");
    await expect(count).toHaveText(/^2 \/ \d+ · s\d+$/);
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.press("Shift+Enter");
    await expect(count).toHaveText(/^(\d+) \/ \1 · s\d+$/);
    await expect.poll(async () => (await marked(page, "own-found-now")).length).toBe(1);
    // The keyboard goes on to the sentence that has the words.
    const found = ((await count.textContent()) ?? "").split(" · ")[1];
    await tabTo(page, stop);
    await expect(sentence(page, found ?? "").getByRole("button")).toBeFocused();
    await page.keyboard.press("End");
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowDown");
    const article = page.getByRole("article", { name: "The text" });
    await expect(article.getByRole("button", { name: /^s03, \d+ claims$/ })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(card(page)).toBeVisible();
    expect(await accessFindings(page, ".view-panel")).toEqual([]);
    await tabTo(page, page.getByRole("region", { name: "Claims of s03" }).getByRole("button").first());
    await page.getByRole("button", { name: "Close and forget it" }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator(".own-text")).toHaveCount(0);
    await expect(page.locator(".sentence").first()).toBeVisible();
    await expect(page.getByRole("button", { name: "Open the text" })).toBeVisible();
  });
});

test.describe("a copy that this device is to keep", () => {
  for (const [at, full] of [false, true].entries()) {
    test(
      full
        ? "is said not to be kept where there is no room"
        : "is there again after a reload, until it is forgotten",
      onlyInAllUnless(at === 0 || full),
      async ({ page }) => {
        if (full)
          await page.addInitScript(() => {
            Storage.prototype.setItem = () => {
              throw new DOMException("full", "QuotaExceededError");
            };
          });
        await openView(page, "#atlas=example&view=text");
        await page.getByRole("button", { name: "打开原文" }).click();
        const dialog = page.getByRole("dialog");
        await dialog.getByRole("textbox", { name: "粘贴原文" }).fill(text);
        await dialog.getByRole("checkbox", { name: "在本机保留" }).check();
        await dialog.getByRole("button", { name: "对照", exact: true }).click();
        await expect(result(page)).toHaveText(/一致/);
        const keep = page.getByRole("checkbox", { name: "在本机保留" });
        if (full) {
          await expect(page.getByRole("alert")).toContainText("没能在本机保留");
          await expect(keep).not.toBeChecked();
          return;
        }
        await expect(keep).toBeChecked();
        await page.reload();
        await expect(result(page)).toHaveText(/一致/);
        await expect(page.locator(".own-text p")).toHaveCount(lines.length);
        await page.getByRole("button", { name: "关闭并忘记" }).click();
        await expect(page.locator(".own-text")).toHaveCount(0);
        expect((await stored(page)).local).not.toContain("图书馆");
        await page.reload();
        await expect(page.locator(".sentence").first()).toBeVisible();
        await expect(page.locator(".own-text")).toHaveCount(0);
      },
    );
  }
});

test(
  "a copy is there again after a look at another atlas, which it is not matched against, until it is forgotten",
  onlyInAll,
  async ({ page }) => {
    await openView(page, "#atlas=example&view=text&sel=longer-hours");
    const before = await stored(page);
    await choose(page, fileOf("原文.txt", text));
    await expect(result(page)).toHaveText(/一致/);
    const title = page.getByRole("heading", { level: 1 });
    const visit = async () => {
      await title.getByRole("button", { name: "示例：云溪村图书馆" }).click();
      await page.getByRole("link", { name: "永州人大2022" }).click();
      await expect(title).toHaveText(/永州人大2022/);
      await page.getByRole("tab", { name: "原文" }).click();
      await expect(page.locator(".sentence").first()).toBeVisible();
      await expect(result(page)).toBeEmpty();
      await expect(page.locator(".own-text")).toHaveCount(0);
      await page.goBack();
      await page.goBack();
      await expect(title).toHaveText("示例：云溪村图书馆");
    };
    await visit();
    await expect(page).toHaveURL(/atlas=example&view=text&sel=longer-hours/);
    await expect(result(page)).toHaveText(/^(\d+) \/ \1 句找到：一致 \1。$/);
    await expect.poll(() => marked(page, "own-chosen")).toEqual(["延长时间"]);
    await expect(sentence(page, "s13")).toBeInViewport();
    expect(await stored(page)).toEqual(before);
    await page.getByRole("button", { name: "关闭并忘记" }).click();
    await visit();
    await expect(page.locator(".sentence").first()).toBeVisible();
    await expect(result(page)).toBeEmpty();
  },
);

test("a file that is dropped on the map opens beside it on a wide window, and each follows the other", async ({
  page,
}) => {
  await page.goto("./#atlas=example");
  await expect(page.locator('[data-ready="true"]')).toBeVisible();
  await expect(page.locator('.stage > input[type="file"]')).toBeAttached();
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], "原文.txt", { type: "text/plain" }));
    for (const type of ["dragover", "drop"])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer }));
  }, text);
  await expect(result(page)).toHaveText(/一致/);
  const map = page.locator(".map");
  await expect(map).not.toBeVisible();
  await page.getByRole("button", { name: "与图谱并排" }).click();
  await expect(map).toBeVisible();
  await expect(page).toHaveURL(/view=text&part=beside/);
  const [left, right] = [await page.locator(".view-panel").boundingBox(), await map.boundingBox()];
  expect(left && right && left.x + left.width <= right.x + 1).toBe(true);
  await sentence(page, "s13").click();
  await expect(page).toHaveURL(/view=text&part=beside&sel=.*longer-hours/);
  // The card leaves the map its width, and more than half of its height.
  const under = await card(page).boundingBox();
  expect(under && right && under.y >= right.y + right.height / 2).toBe(true);
  await map.getByRole("application").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/part=beside&sel=[a-z-]+(?:&|$)/);
  const [, id] = /sel=([a-z-]+)/.exec(page.url()) ?? [];
  const surfaces = atlas.nodes
    .find((node) => node.id === id)
    ?.evidence.flatMap(({ surface }) => surface ?? []);
  expect(surfaces).not.toEqual([]);
  await expect.poll(() => marked(page, "own-chosen")).toEqual(expect.arrayContaining(surfaces ?? []));
  // The next copy stands there too, without being asked.
  await page.getByRole("tab", { name: "目录" }).click();
  await page.goBack();
  await expect(map).toBeVisible();
  await page.getByRole("tab", { name: "图谱" }).click();
  await page.getByRole("tab", { name: "原文" }).click();
  await expect(page).toHaveURL(/part=beside/);
  await sentence(page, "s13").click();
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(map).not.toBeVisible();
  await expect(sentence(page, "s13")).toBeInViewport();
  await page.setViewportSize({ width: 320, height: 640 });
  const panel = page.locator(".view-panel");
  await expect.poll(() => panel.evaluate((one) => one.scrollWidth - one.clientWidth)).toBe(0);
});

test(
  "without workers and without painted marks the words are marked by elements",
  onlyInAll,
  async ({ page }) => {
    await page.addInitScript(() => {
      for (const name of ["Worker", "Highlight"]) Reflect.deleteProperty(globalThis, name);
    });
    await openView(page, "#atlas=example&view=text&sel=longer-hours");
    await choose(page, fileOf("原文.txt", text));
    await expect(result(page)).toHaveText(/一致/);
    await expect(page.locator("mark.own-chosen")).toHaveText(["延长时间"]);
    const line = page.locator("mark", { hasText: /^满架工程$/ }).last();
    await expect(line).toHaveCSS("text-decoration-style", "solid");
    expect(await accessFindings(page, ".view-panel")).toEqual([]);
  },
);
