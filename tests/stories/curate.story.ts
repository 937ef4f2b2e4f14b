import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Page } from "@playwright/test";
import { createServer } from "vite";
import type { Claim, GraphFile, TextIndex } from "../../src/core/atlas/schema.ts";
import { normalisedString } from "../../src/core/text/normalise.ts";
import { openMap } from "./support/map.ts";
import { openView } from "./support/open-view.ts";
import { choose, fileOf, result } from "./support/own-text.ts";
import { test as built, expect } from "./support/page.ts";

/** The page as whoever curates an atlas has it, which no build carries: from the development server, with a cache of its own. */
const test = built.extend<object, { development: string }>({
  development: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs off its first argument.
    async ({}, use) => {
      const cacheDir = mkdtempSync(join(tmpdir(), "mailuo-curate-"));
      const server = await createServer({
        root: resolve("."),
        cacheDir,
        logLevel: "silent",
        server: { host: "127.0.0.1", port: 0, watch: null, hmr: false },
      });
      await server.listen();
      await use(server.resolvedUrls?.local[0] ?? "");
      await server.close();
      rmSync(cacheDir, { recursive: true });
    },
    { scope: "worker", timeout: 300_000 },
  ],
  baseURL: ({ development }, use) => use(development),
});

const text = readFileSync("data/example/article.txt", "utf8");
const curate = (page: Page) => page.getByRole("region", { name: "从字句起草内容" });

/** Selects words of the copy as a pointer does, from the first to the last. */
async function select(page: Page, words: string): Promise<void> {
  const ends = await page.locator(".own-text").evaluate((body, words) => {
    const nodes = [...body.querySelectorAll("[data-from]")].flatMap((piece) => piece.firstChild ?? []);
    const whole = nodes.map((node) => node.textContent).join("");
    /** Where a place of the whole stands, as the pointer reaches it. */
    const pointAt = (place: number) => {
      let before = 0;
      for (const node of nodes) {
        const length = node.textContent?.length ?? 0;
        if (place <= before + length) {
          const range = document.createRange();
          range.setStart(node, place - before);
          const { left, top, height } = range.getBoundingClientRect();
          return { x: left, y: top + height / 2 };
        }
        before += length;
      }
      throw new Error("not in the copy");
    };
    nodes[0]?.parentElement?.scrollIntoView({ block: "center" });
    const from = whole.indexOf(words);
    return [pointAt(from), pointAt(from + words.length)] as const;
  }, words);
  await page.mouse.move(ends[0].x + 1, ends[0].y);
  await page.mouse.down();
  await page.mouse.move(ends[1].x, ends[1].y, { steps: 4 });
  await page.mouse.up();
}

test("words that a curator selects in the copy are given as evidence, those of two sentences are refused, and sentences without claims are listed", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  // On one sentence nothing rests any longer, and on what it begins with nothing else either.
  const bare = "s13";
  await page.route("**/data/example/graph.json", async (route) => {
    const file: GraphFile = JSON.parse(readFileSync("data/example/graph.json", "utf8"));
    const elsewhere = <T extends Claim>(claim: T) => ({
      ...claim,
      evidence: claim.evidence.map((piece) =>
        "sentence" in piece && piece.sentence === bare ? { sentence: "s12" } : piece,
      ),
    });
    await route.fulfill({
      json: { ...file, nodes: file.nodes.map(elsewhere), edges: file.edges.map(elsewhere) },
    });
  });
  await openView(page, "#atlas=example&view=text&sel=longer-hours");
  await choose(page, fileOf("原文.txt", text));
  await expect(result(page)).toHaveText(/一致/);
  await expect(curate(page)).toContainText("在一句里选中字句");
  await expect(curate(page).getByRole("button", { name: bare })).toBeVisible();
  await expect(curate(page).getByRole("button", { name: /^s\d+$/ })).toHaveCount(1);

  await select(page, "延长时间：周末");
  const evidence = JSON.parse((await curate(page).locator("code").textContent()) ?? "");
  const whole = [...normalisedString(text)].join("");
  const index: TextIndex = JSON.parse(readFileSync("data/example/text-index.json", "utf8"));
  const start = index.sentences.find(({ id }) => id === bare)?.start ?? 0;
  const at = whole.indexOf("延长时间周末") - start;
  expect(evidence).toEqual({ sentence: bare, span: [at, at + 6], surface: "延长时间：周末" });
  await curate(page).getByRole("button", { name: "复制 evidence" }).click();
  await expect(curate(page)).toContainText("已复制");
  expect(JSON.parse(await page.evaluate(() => navigator.clipboard.readText()))).toEqual(evidence);
  await expect(curate(page)).toContainText("卡片上是 longer-hours");

  await select(page, "由村委会管理。今后两年");
  await expect(curate(page).getByRole("status")).toHaveText(/跨了几句/);
  await expect(curate(page).locator("code")).toHaveCount(0);
  await expect(curate(page).getByRole("button", { name: "复制 evidence" })).toHaveCount(0);
  // The sentence that nothing uses leads to its place.
  await curate(page).getByRole("button", { name: bare }).click();
  await expect(page.locator(`.own-text [data-sentence="${bare}"]`)).toBeInViewport();
});

test("a curator's tools cover nothing: nodes are dragged by a switch below the map, and what is seen is a step to copy under Share", async ({
  page,
  context,
}) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await openMap(page);
  await page.locator(".project-filter button").first().click();
  await page.locator(".project-filter button").nth(1).click();
  await expect(page.locator(".filter-words .token")).toHaveCount(2);
  // One row, in the part below the map that is kept free.
  const row = [".filter-words", ".drag-tools", ".stage-toggles", ".zoom-tools"];
  const boxes = await Promise.all(row.map((part) => page.locator(part).boundingBox()));
  let end = 0;
  for (const box of boxes) {
    expect(box?.x).toBeGreaterThanOrEqual(end);
    expect(box?.y).toBeGreaterThanOrEqual((boxes[0]?.y ?? 0) - 2);
    end = (box?.x ?? 0) + (box?.width ?? 0);
  }

  await page.getByRole("button", { name: "分享", exact: true }).click();
  await page.getByRole("button", { name: "把当前视图复制为一步" }).click();
  await expect(page.getByRole("dialog")).toContainText("已复制");
  const step = JSON.parse(await page.evaluate(() => navigator.clipboard.readText()));
  expect(step.filter.projects).toHaveLength(2);
});
