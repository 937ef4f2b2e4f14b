import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const readAtlas = async () =>
  JSON.parse(
    await readFile(new URL("../../data/yongzhou-2022/graph.json", import.meta.url), "utf8"),
  ) as GraphFile;

const sectionOf = (page: Page, id: string) =>
  page
    .locator(".text-part")
    .filter({ has: sentence(page, id) })
    .getByRole("heading", { level: 3 })
    .textContent();

const ticks = (page: Page) => page.locator("[data-tick]");
const sentence = (page: Page, id: string) => page.locator(`[data-sentence~="${id}"]`);

test.describe("a reader of the text", () => {
  test.use({ locale: "zh-CN" });

  test("opens it by its tab, sees a tick for each sentence, and goes to one by a click", async ({ page }) => {
    await openMap(page);
    await page.getByRole("tab", { name: "原文" }).click();
    const strip = page.getByRole("toolbar", { name: /全文 79 句/ });
    await expect(strip.getByRole("button")).toHaveCount(79);
    await expect(page.locator("[data-sentence]")).toHaveCount(76);
    const tick = strip.getByRole("button", { name: /^s29，\d+ 条判断，民意直通工程/ });
    await expect(sentence(page, "s29")).not.toBeInViewport();
    await tick.click();
    await expect(sentence(page, "s29").getByRole("heading")).toBeInViewport();
    await expect(sentence(page, "s29").getByRole("heading")).toBeFocused();
    await expect(sentence(page, "s29")).toHaveAttribute("aria-current", "true");
    await expect(tick).toHaveAttribute("aria-current", "true");
    await expect(strip).toBeInViewport();
  });

  test("chooses a claim where it is said, sees where else, and the list stays where it is", async ({
    page,
  }) => {
    await openView(page, "#view=text&sel=figure-388-stations");
    await expect(sentence(page, "s26").getByRole("heading")).toBeInViewport();
    await expect(sentence(page, "s26")).toHaveClass(/is-chosen/);
    await expect(page.getByRole("button", { name: /^s26，.*所选内容的出处/ })).toBeVisible();
    const tie = sentence(page, "s26")
      .getByRole("button", { name: /对应的数字是388个站室/ })
      .first();
    await tie.click();
    await expect(tie).toHaveAttribute("aria-pressed", "true");
    await expect(tie).toBeInViewport();
    await expect(page.getByRole("complementary", { name: "卡片" })).toContainText("依据");
  });

  test("is taken there from the evidence of a card, and shown what is chosen elsewhere afterwards", async ({
    page,
  }) => {
    await openMap(page, "#sel=three-cities");
    await page
      .getByRole("complementary", { name: "卡片" })
      .getByRole("button", { name: /^s78/ })
      .first()
      .click();
    await expect(page).toHaveURL(/view=text.*sel=three-cities/);
    await expect(sentence(page, "s78").getByRole("heading")).toBeInViewport();
    await expect(sentence(page, "s78")).toHaveAttribute("aria-current", "true");
    await page.getByRole("combobox", { name: "搜索" }).fill("5大产业链");
    await page.getByRole("option").first().click();
    await expect(sentence(page, "s27").getByRole("heading")).toBeInViewport();
  });

  test(
    "sees what a filter leaves, faded or alone, and how much it leaves of each sentence",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=text&projects=direct-line");
      await expect(ticks(page)).toHaveCount(79);
      await expect(sentence(page, "s44")).toContainText(/0 \/ \d+ 条判断/);
      await page.getByRole("radio", { name: "隐藏" }).check();
      await expect(sentence(page, "s44")).toHaveCount(0);
      await expect(sentence(page, "s29")).toBeAttached();
      await expect(ticks(page)).toHaveCount(await page.locator("[data-sentence]").count());
    },
  );

  test(
    "finds nothing under a filter that leaves nothing, and questions that work",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=text&types=organ&bases=inferred&institutions=think-tank&mode=hide");
      await expect(page.locator(".empty-state li")).toHaveCount(3);
      await page.getByRole("button", { name: "哪些是编者的推断？" }).click();
      await expect(page).toHaveURL(/view=text.*bases=inferred/);
      await expect(page.locator("[data-sentence]")).toHaveCount(76);
    },
  );
});

/** The width and height, language and theme of a window, each value once with most others. */
const windows = [
  { locale: "en-US", colorScheme: "light", viewport: { width: 1440, height: 900 } },
  { locale: "zh-CN", colorScheme: "dark", viewport: { width: 1024, height: 768 } },
  { locale: "en-US", colorScheme: "dark", viewport: { width: 390, height: 844 } },
] as const;

for (const [at, { locale, colorScheme, viewport }] of windows.entries()) {
  test.describe(`a reader of the text in ${locale}, ${colorScheme}, ${viewport.width} pixels wide`, () => {
    test.use({ locale, colorScheme, viewport });

    test(
      "is told what the article is, and led to it and to each of its sentences there",
      onlyInAllUnless(at === 0),
      async ({ page }) => {
        await openView(page, "#view=text");
        const atlas = await readAtlas();
        const source = atlas.sources.find(({ kind }) => kind === "primary");
        if (!source?.url) throw new Error("the article has no address");
        const language = locale === "en-US" ? "en" : "zh";
        const told = page.locator(".text-source");
        await expect(told).toBeInViewport();
        await expect(told).toContainText(source.url);
        await expect(told).toContainText(source.publisher[language]);
        await expect(told.getByRole("link")).toHaveAttribute("href", source.url);
        const links = page.getByRole("link", { name: /^(Read in the article|读原文)/ });
        await expect(links).toHaveCount((await page.locator("[data-sentence]").count()) - 1);
        const href = await sentence(page, "s26").getByRole("link").getAttribute("href");
        expect(href).toMatch(new RegExp(`^${source.url.replaceAll(".", "\\.")}#:~:text=.+`));
        await expect(sentence(page, "s26").getByRole("link")).toHaveAttribute("rel", /noopener/);
        // Where a copy would stand it is said how to get one.
        await expect(
          page.getByText(/从上面的地址复制全文|copy the whole text from the address above/),
        ).toBeVisible();
        await page.getByRole("button", { name: /^(打开原文|Open the text)$/ }).click();
        await expect(page.getByRole("dialog").getByRole("link")).toHaveAttribute("href", source.url);
      },
    );

    test(
      "finds the record of the source in one row, and the first claims on the first screen",
      onlyInAllUnless(at === 1),
      async ({ page }) => {
        await openView(page, "#view=text");
        const record = sentence(page, "s01");
        await expect(record.getByRole("heading")).toHaveText("s01–s04");
        await expect(sentence(page, "s04").and(record)).toHaveCount(1);
        const first = sentence(page, "s05").getByRole("button").first();
        // Nor do a telephone's tabs lie over it.
        const isFree = (button: Element) => {
          const { x, y, width, height } = button.getBoundingClientRect();
          return button.contains(document.elementFromPoint(x + width / 2, y + height / 2));
        };
        await expect.poll(() => first.evaluate(isFree)).toBe(true);
        await page.locator('[data-tick="s03"]').click();
        await expect(record.getByRole("heading")).toBeFocused();
        await expect(record).toHaveAttribute("aria-current", "true");
      },
    );

    test(
      "is told by pointer and by key what a tick of the strip stands for",
      onlyInAllUnless(at === 2),
      async ({ page }) => {
        await openView(page, "#view=text");
        const tip = page.locator(".strip-tip");
        await expect(tip).toHaveCount(0);
        const count = await sentence(page, "s12").locator(".sentence-claims li").count();
        await page.locator('[data-tick="s12"]').hover();
        await expect(tip).toContainText("s12");
        await expect(tip).toContainText((await sectionOf(page, "s12")) ?? "no section");
        await expect(tip).toContainText(new RegExp(`· ${count} (claims?|条判断)$`));
        await page.mouse.move(200, 10);
        await expect(tip).toHaveCount(0);
        await page.locator('[data-tick][tabindex="0"]').focus();
        await page.keyboard.press("End");
        await expect(tip).toContainText("s79");
        const [box, view] = [await tip.boundingBox(), await page.locator(".text-strip").boundingBox()];
        expect(box && view && box.x >= view.x && box.x + box.width <= view.x + view.width).toBe(true);
      },
    );
  });
}

test.describe("a reader of the text who reads English", () => {
  test.use({ locale: "en-US" });

  test("is told what a Chinese fragment names, in italics; where its button says it, it is not said twice", async ({
    page,
  }) => {
    await openView(page, "#view=text");
    const { nodes, edges } = await readAtlas();
    const residents = nodes.find(({ id }) => id === "residents");
    const named = edges
      .flatMap(({ evidence }) => evidence)
      .find((piece) => "sentence" in piece && piece.surface === residents?.label.zh);
    if (!residents || !named || !("sentence" in named)) throw new Error("no tie is said of residents");
    const glossed = sentence(page, named.sentence)
      .locator(".claim-ties li")
      .filter({
        hasText: `"${named.surface}"`,
      });
    await expect(glossed.first().locator("i")).toContainText(residents.label.en);
    const own = page.locator(".claim-nodes li").filter({ hasText: `"${residents.label.zh}"` });
    for (const one of await own.all()) await expect(one.locator("i")).toHaveCount(0);
  });
});

test.describe("a reader of the text without a mouse, in English, in the dark", () => {
  test.use({ locale: "en-US", colorScheme: "dark" });

  test(
    "walks the strip by arrow keys, Home and End, through one stop of Tab, and goes to a sentence by Enter",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=text");
      await expect(page.locator('[data-tick][tabindex="0"]')).toHaveCount(1);
      await page.locator('[data-tick][tabindex="0"]').focus();
      await page.keyboard.press("End");
      await expect(page.getByRole("button", { name: /^s79, \d+ claims/ })).toBeFocused();
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowLeft");
      await page.keyboard.press("ArrowRight");
      const tick = page.getByRole("button", { name: /^s78, \d+ claims, .*Striving to Excel Project/ });
      await expect(tick).toBeFocused();
      await expect(page.locator('[data-tick][tabindex="0"]')).toHaveCount(1);
      await page.keyboard.press("Enter");
      await expect(sentence(page, "s78").getByRole("heading")).toBeFocused();
      await expect(sentence(page, "s78").getByRole("heading")).toBeInViewport();
      await page.keyboard.press("Tab");
      await expect(sentence(page, "s78").getByRole("button").first()).toBeFocused();
      await page.keyboard.press("Enter");
      await expect(page.getByRole("complementary", { name: "Card" })).toBeVisible();
      const { hash } = new URL(page.url());
      await page.goto("./");
      await openView(page, hash);
      await expect(sentence(page, "s78")).toHaveClass(/is-chosen/);
      await expect(sentence(page, "s78").getByRole("heading")).toBeInViewport();
    },
  );
});

test.describe("the text on a phone", () => {
  test.use({ locale: "zh-CN", viewport: { width: 390, height: 844 } });

  test("does not scroll sideways, nor does the strip of this text, which the ticks walk to its end", async ({
    page,
  }) => {
    await openView(page, "#view=text");
    for (const part of [".view-panel", ".text-strip"]) {
      const [width, shown] = await page
        .locator(part)
        .evaluate((element) => [element.scrollWidth, element.clientWidth]);
      expect(width).toBe(shown);
    }
    await page.locator('[data-tick][tabindex="0"]').focus();
    await page.keyboard.press("End");
    await expect(page.locator('[data-tick="s79"]')).toBeInViewport();
  });
});

test.describe("an atlas without an index of its text", () => {
  test.use({ locale: "zh-CN" });

  test("says so, and its evidence is no button to nowhere", async ({ page }) => {
    await page.route("**/data/atlases.json", async (route) => {
      const response = await route.fetch();
      const list: { files: string[] }[] = await response.json();
      const json = list.map((entry) => ({
        ...entry,
        files: entry.files.filter((file) => file !== "text-index.json"),
      }));
      await route.fulfill({ response, json });
    });
    await openView(page, "#view=text&sel=three-cities");
    await expect(page.getByRole("status").filter({ hasText: "没有原文索引" })).toBeVisible();
    const card = page.getByRole("complementary", { name: "卡片" });
    await expect(card).toContainText("s78");
    await expect(card.getByRole("button", { name: /^s78/ })).toHaveCount(0);
  });
});
