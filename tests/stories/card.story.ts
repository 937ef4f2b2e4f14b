import { readFileSync } from "node:fs";
import type { GraphFile } from "../../src/core/atlas/schema.ts";
import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";
import { swipe } from "./support/swipe.ts";
import { tabTo } from "./support/tab-to.ts";

const atlas = new URL("../../data/yongzhou-2022/graph.json", import.meta.url);
const { nodes, sources } = JSON.parse(readFileSync(atlas, "utf8")) as GraphFile;
const labelOf = (id: string, language: "zh" | "en") =>
  nodes.find((node) => node.id === id)?.label[language] ?? "";
const address = sources.find(({ kind }) => kind === "primary")?.url ?? "";

const readers = [
  { locale: "en-US", language: "en", card: "Card", query: "judges", byDefault: "(by default)" },
  { locale: "zh-CN", language: "zh", card: "卡片", query: "法官", byDefault: "（默认）" },
] as const;
const windows = [
  { width: 1440, height: 900 },
  { width: 390, height: 844 },
];

// A fresh page, the search and Enter: no mouse is used.
for (const { locale, language, card: name, query, byDefault } of readers) {
  for (const viewport of windows) {
    const told = onlyInAllUnless(locale === "zh-CN" && viewport.width === 390);
    test.describe(`${locale}, ${viewport.width} pixels wide`, told, () => {
      test.use({ locale, viewport, hasTouch: viewport.width < 600 });

      test("who oversees judges is answered by the first sentence of the card, which leads to the text", async ({
        page,
      }) => {
        await openMap(page);
        await page.keyboard.press("/");
        await page.keyboard.type(query);
        await page.keyboard.press("Enter");
        const card = page.getByRole("complementary", { name });
        await expect(card.getByRole("heading", { level: 2 })).toHaveText(labelOf("judges", language));
        const lead = card.getByRole("paragraph").filter({ hasText: byDefault }).first();
        await expect(card).toContainText(language === "zh" ? "“默认”：" : '"By default":');
        await expect(lead).toBeInViewport();
        await expect(lead).toContainText(labelOf("municipal-standing-committee", language), {
          ignoreCase: true,
        });
        await expect(lead.getByRole("link", { name: /44/ })).toHaveAttribute(
          "href",
          new RegExp(`^${address}`),
        );
        await page.keyboard.press("F6");
        await tabTo(page, lead.getByRole("button", { name: "s44" }));
        await page.keyboard.press("Enter");
        await expect(page.locator('[data-sentence="s44"]')).toHaveAttribute("aria-current", "true");
      });
    });
  }
}

test.describe("in English", () => {
  test.use({ locale: "en-US" });

  test("a fragment of the text is glossed, its sentence read where it is published, and every connection is a sentence whose names open nodes and whose evidence opens the tie", async ({
    page,
  }) => {
    await openView(page, "#view=outline&sel=judges");
    const card = page.getByRole("complementary", { name: "Card" });
    // What is scrolled passes under its head, which reaches to the top and has a rule then.
    const head = card.locator(".card-type");
    await expect(head).toHaveCSS("box-shadow", "none");
    const scroller = card.locator(".card-scroll");
    await scroller.evaluate((element) => element.scrollTo({ top: 70, behavior: "instant" }));
    await expect(head).not.toHaveCSS("box-shadow", "none");
    const [frame, covered] = [await scroller.boundingBox(), await head.boundingBox()];
    expect([covered?.x, covered?.y]).toEqual([frame?.x, frame?.y]);
    const place = card.getByRole("listitem").filter({ hasText: "法官" });
    await expect(place.first()).toContainText(
      `names: ${labelOf("intermediate-court", "en")}, ${labelOf("judges", "en")}`,
    );
    await expect(card.getByRole("link", { name: "Read sentence 44 in the article" }).last()).toHaveAttribute(
      "href",
      new RegExp(`^${address}`),
    );
    const heading = card.getByRole("heading", { level: 2 });
    await expect(card.getByRole("heading", { level: 4 })).toHaveText(["part of", "overseen by"]);
    const row = card.getByRole("listitem").filter({ hasText: "provides oversight of judges." });
    await row.getByRole("button", { name: /^Evidence: The measure/ }).press("Enter");
    await expect(heading).toHaveText(/provides oversight of judges\.$/);
    await expect(heading).toBeFocused();
    await expect(card).toContainText(/Done by the .* \(by default\)\./i);
    const ends = card.getByRole("list", { name: "What it ties" });
    const end = ends.getByRole("button", { name: labelOf("deepen-appraisal", "en") });
    // It is seen to open something, as names within a sentence are.
    await expect(end.locator("span").last()).toHaveCSS("text-decoration-line", "underline");
    await end.press("Enter");
    await expect(heading).toHaveText(labelOf("deepen-appraisal", "en"));
  });

  test("nothing of the map is seen on the far side of the card", async ({ page }) => {
    await openMap(page, "#view=map&sel=judges");
    const box = await page.getByRole("complementary", { name: "Card" }).boundingBox();
    expect(Math.round((box?.x ?? 0) + (box?.width ?? 0))).toBe(page.viewportSize()?.width);
  });

  test(
    "no list of a card has its words in the middle, and nothing of it is said twice",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=outline&sel=deepen-appraisal");
      const card = page.getByRole("complementary", { name: "Card" });
      await expect(card).toBeVisible();
      const centred = await card
        .locator(":is(dd, li, p) button")
        .evaluateAll((buttons) =>
          buttons
            .filter((button) => getComputedStyle(button).textAlign === "center")
            .map((button) => button.textContent),
        );
      expect(centred.filter((text) => (text ?? "").includes(" "))).toEqual([]);
      const sections = await card.getByText("Front Line Project", { exact: false }).allTextContents();
      expect(sections.filter((text) => text.startsWith('In the part "Third'))).toHaveLength(1);
    },
  );
});

test.describe("on a telephone", () => {
  test.use({ locale: "en-US", viewport: { width: 390, height: 844 }, hasTouch: true });

  test(
    "the card goes up and down by its handle, pressed or dragged, and its title is whole",
    onlyInAll,
    async ({ page }) => {
      await openView(page, "#view=outline&sel=deepen-appraisal");
      const card = page.getByRole("complementary", { name: "Card" });
      const heading = card.getByRole("heading", { level: 2 });
      const height = async () => (await card.boundingBox())?.height ?? 0;
      const peek = await height();
      const whole = await heading.evaluate((title) => title.scrollWidth <= title.clientWidth);
      expect(whole).toBe(true);
      await card.getByRole("button", { name: "Show all of the card" }).press("Enter");
      await expect.poll(height).toBeGreaterThan(peek * 1.3);
      const handle = card.getByRole("button", { name: "Show less of the card" });
      const box = await handle.boundingBox();
      const [x, y] = [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 6];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + 120, { steps: 4 });
      await expect.poll(height).toBeLessThan(peek * 1.8);
      await page.mouse.up();
      await expect.poll(height).toBe(peek);
      await expect(card.getByRole("button", { name: "Show all of the card" })).toHaveAttribute(
        "aria-expanded",
        "false",
      );
    },
  );

  test("the card goes away with a finger that draws its handle down from where it peeks, and else goes there", async ({
    page,
  }) => {
    await openView(page, "#view=outline&sel=deepen-appraisal");
    const card = page.getByRole("complementary", { name: "Card" });
    const handle = async () => {
      const box = await card.locator(".card-handle").boundingBox();
      return [(box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + 8] as const;
    };
    const height = async () => (await card.boundingBox())?.height ?? 0;
    const peek = await height();
    const draw = async (by: number) => {
      const [x, y] = await handle();
      await swipe(page, [x, y], [x, y + by]);
    };
    await draw(-100);
    await expect.poll(height).toBeGreaterThan(peek * 1.3);
    await draw(100);
    await expect.poll(height).toBe(peek);
    await draw(30);
    await expect.poll(height).toBe(peek);
    await draw(100);
    await expect(card).toBeHidden();
    await expect(page).not.toHaveURL(/sel=/);
  });

  test(
    "the ring around the heading does not lie under the close button, of a node, a tie or a way",
    onlyInAll,
    async ({ page }) => {
      for (const hash of [
        "#view=outline&sel=deepen-appraisal",
        "#view=outline&sel=front-line.serves.working-organ",
        "#view=outline&path=roots,bay-area-motion",
      ]) {
        await openView(page, hash);
        const card = page.getByRole("complementary", { name: "Card" });
        const close = await card.getByRole("button", { name: "Close" }).boundingBox();
        const heading = await card.getByRole("heading", { level: 2 }).boundingBox();
        expect((heading?.y ?? 0) - 7).toBeGreaterThanOrEqual((close?.y ?? 0) + (close?.height ?? 0));
      }
    },
  );
});

test(
  "a card that is open says the same after a change of language as one that is opened then",
  onlyInAll,
  async ({ page }) => {
    const ids = [...new Map(nodes.map((node) => [node.type, node])).values()].map(({ id }) => id);
    const named = nodes.find((node) => node.name && node.aim)?.id;
    const card = page.locator(".card");
    for (const id of [...ids, ...(named ? [named] : [])]) {
      await page.goto(`./?lang=zh#view=outline&sel=${id}`);
      await expect(card.getByRole("heading", { level: 2 })).toHaveText(labelOf(id, "zh"));
      await page.getByRole("button", { name: "语言" }).click();
      await expect(card.getByRole("heading", { level: 2 })).toHaveText(labelOf(id, "en"));
      const changed = await card.textContent();
      await page.goto(`./?lang=en#view=outline&sel=${id}`);
      await page.reload();
      await expect(card.getByRole("heading", { level: 2 })).toHaveText(labelOf(id, "en"));
      await expect.poll(() => card.textContent()).toBe(changed);
    }
  },
);
