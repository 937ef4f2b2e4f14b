import { readFileSync } from "node:fs";
import { chineseProse } from "../fixtures/chinese-prose.ts";
import { fullText } from "../fixtures/full-text.ts";
import { changeCharacters } from "../support/edit-prose.ts";
import { standingFor } from "../support/whole-product.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { openView } from "./support/open-view.ts";
import { choose, fileOf, result, serveText } from "./support/own-text.ts";
import { expect, test } from "./support/page.ts";

/** The text of the example atlas, which is ours. */
const text = readFileSync(new URL("../../data/example/article.txt", import.meta.url), "utf8");
const lines = text.trimEnd().split("\n");

test(
  "what is no copy of the text is refused with what to do, and what was open stays",
  onlyInAll,
  async ({ page }) => {
    await openView(page, "#atlas=example&view=text");
    await choose(page, fileOf("原文.txt", text));
    await expect(result(page)).toHaveText(/一致/);
    const noise = Buffer.from(Array.from({ length: 4000 }, (_, at) => (at * 7919) % 256));
    const refused = [
      [fileOf("别的.txt", chineseProse(7)), /^0 \/ \d+ 句。这像是另一篇文章/],
      [fileOf("空.txt", ""), /“空\.txt”是空的/],
      [fileOf("点.txt", "……。"), /里面没有文字/],
      [fileOf("机器.txt", noise), /“机器\.txt”不是文本/],
      [fileOf("图.png", Buffer.from("\x89PNG\r\n\x1a\n0000", "latin1"), "image/png"), /“图\.png”是图片/],
      [fileOf("文.pdf", "%PDF-1.7\n", "application/pdf"), /“文\.pdf”是 PDF/],
      [fileOf("大.txt", Buffer.alloc(21 * 1024 * 1024, "水")), /太大（超过 20 MB）/],
    ] as const;
    for (const [file, said] of refused) {
      await choose(page, file);
      await expect(result(page)).toHaveText(said);
      await expect(result(page)).toContainText("原来打开的仍在");
      await expect(page.locator(".own-text p")).toHaveCount(lines.length);
    }
    const other = chineseProse(9, 400);
    const large = fileOf("很大.txt", other.repeat(Math.ceil((5 * 1024 * 1024) / Buffer.byteLength(other))));
    await choose(page, large);
    await expect(result(page)).toHaveText(/^0 \/ \d+ 句。这像是另一篇文章/);
    // A worker that never comes takes longer than anybody waits.
    await page.route("**/read-worker*", () => {});
    await choose(page, fileOf("原文.txt", text));
    await expect(page.getByRole("progressbar")).toBeVisible();
    await page.getByRole("button", { name: "取消" }).click();
    await expect(page.getByRole("progressbar")).toHaveCount(0);
    await expect(result(page)).toHaveText(/一致/);
    await expect(page.locator(".own-text p")).toHaveCount(lines.length);
    await page.unroute("**/read-worker*");
    // A page of the web with the article twice.
    const page2 = `<!doctype html><title>x</title><nav>首页</nav>${[...lines, ...lines].map((line) => `<p>${line}`).join("")}`;
    await choose(page, fileOf("网页.html", page2, "text/html"));
    await expect(page.getByText("出现了不止一次")).toBeVisible();
    await expect(result(page)).toHaveText(/^(\d+) \/ \1 句/);
    await expect(page.getByText(/原文之前还有 2 字/)).toBeVisible();
  },
);

const whole = fullText();
const all = whole.textIndex.sentences.length;
const paragraphs = whole.text.split("\n").filter((line) => line.trim() !== "");
const everyOtherParagraph = paragraphs.filter((_, at) => at % 2 === 0).join("\n");
const changed = (sentences: number) => changeCharacters(whole.text, { sentences, characters: 0.1 }, 3).text;

/** Copies that are not as the text is: which of its sentences have a place, and what is said, in Chinese and in English. */
const copies: readonly (readonly [
  name: string,
  copy: string,
  told: Readonly<Record<"zh" | "en", RegExp>>,
])[] = [
  [
    "half of its paragraphs",
    everyOtherParagraph,
    {
      zh: /^\d+ \/ \d+ 句找到：一致 \d+、没有找到 \d+。$/,
      en: /^\d+ \/ \d+ sentences found: \d+ exact, \d+ not found\.$/,
    },
  ],
  [
    "most of its sentences edited",
    changed(0.7),
    {
      zh: /^\d+ \/ \d+ 句找到：一致 \d+、有改动 \d+/,
      en: /^\d+ \/ \d+ sentences found: \d+ exact, \d+ edited/,
    },
  ],
  [
    "every sentence edited",
    changed(1),
    { zh: /^0 \/ \d+ 句。.*或者每句都改过/, en: /^0 \/ \d+ sentences\. .*every sentence of it was changed/ },
  ],
  [
    "another language",
    "The board met and agreed on a plan for the village. ".repeat(200),
    { zh: /^0 \/ \d+ 句。这像是另一篇文章/, en: /^0 \/ \d+ sentences\. This looks like another text/ },
  ],
];

for (const language of ["zh", "en"] as const)
  test.describe(`of a whole text, told in ${language}`, () => {
    test.use({ locale: language === "zh" ? "zh-CN" : "en-US" });

    test(
      "each copy that is not as the text is has its outcome, what has no place is listed with its claims",
      onlyInAllUnless(language === "en"),
      async ({ page }) => {
        await serveText(page, whole);
        // One that has places for some and one that has none; what becomes of a copy is tested without a page.
        for (const [name, copy, told] of standingFor(copies, (_, at) => at === 0 || at === 3)) {
          await page.goto("about:blank");
          await openView(page, "#view=text");
          await choose(page, fileOf(`${name}.txt`, copy));
          await expect(result(page), name).toHaveText(told[language]);
          const said = (await result(page).textContent()) ?? "";
          const [placed = 0, total] = (/^(\d+) \/ (\d+)/.exec(said) ?? []).slice(1).map(Number);
          expect(total).toBe(all);
          await expect(page.locator(".own-text .own-sentence")).toHaveCount(placed);
          const lost = page.locator(".own-lost .sentence");
          await expect(lost).toHaveCount(placed > 0 ? all - placed : 0);
          if (placed > 0 && placed < all)
            await expect(lost.locator(".sentence-claims button").first()).toBeVisible();
        }
      },
    );
  });
