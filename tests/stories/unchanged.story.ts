import type { Locator, Page } from "@playwright/test";
import { wholeProduct } from "../support/whole-product.ts";
import { openMap } from "./support/map.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US" });

/** What of the page is not replaced by a filter or by another view: its controls, and the lines of the map. */
const staying = [".project-filter", ".facet-menu", ".view-tabs", ".zoom-tools", ".map-lines"] as const;

/** Counts from now on what is put into these or taken out of them, by selector. */
async function countReplaced(page: Page): Promise<() => Promise<Record<string, number>>> {
  await page.evaluate((selectors) => {
    const replaced = Object.fromEntries(selectors.map((selector) => [selector, 0]));
    Object.assign(globalThis, { replaced });
    for (const selector of selectors)
      for (const element of document.querySelectorAll(selector))
        new MutationObserver((records) => {
          replaced[selector] = (replaced[selector] ?? 0) + records.length;
        }).observe(element, { childList: true, subtree: true });
  }, staying);
  return () => page.evaluate(() => (globalThis as unknown as { replaced: Record<string, number> }).replaced);
}

/** Opens views by their tabs, one after the other, each once the one before has been painted. */
async function openInTurn(page: Page, names: readonly string[], times: number): Promise<void> {
  await page.evaluate(
    async ({ names, times, drawn }) => {
      const tabs = [...document.querySelectorAll<HTMLElement>(".view-tabs [role=tab]")];
      const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
      for (let time = 0; time < times; time += 1)
        for (const name of names) {
          const tab = tabs.find((one) => one.textContent?.includes(name));
          if (!tab) throw new Error(`no tab ${name}`);
          tab.click();
          // What the tab leads to is fetched, and drawn in its time.
          do await painted();
          while (document.querySelectorAll(".view-panel .view").length !== (drawn.includes(name) ? 0 : 1));
        }
    },
    { names, times, drawn: ["Map", "Lanes"] },
  );
}

test("a filter, and a view over the map, replace nothing of what stays as it is", async ({ page }) => {
  await openMap(page);
  const project = page.getByRole("group", { name: "Filter by project" }).getByRole("button").nth(2);
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  // What comes when it is first asked for has come.
  await project.click();
  await expect(page.locator(".filter-tokens li")).toHaveCount(1);
  await tab("Matrix").click();
  await expect(page.locator(".institution-matrix tbody th").first()).toBeVisible();
  await tab("Map").click();
  const replaced = await countReplaced(page);
  await project.click();
  await expect(page.locator(".filter-tokens li")).toHaveCount(0);
  await project.click();
  await expect(page.locator(".filter-tokens li")).toHaveCount(1);
  await tab("Matrix").click();
  await expect(page.locator(".institution-matrix tbody th").first()).toBeVisible();
  await tab("Map").click();
  await expect(page.locator(".view-panel")).toHaveCount(0);
  expect(await replaced()).toEqual(Object.fromEntries(staying.map((selector) => [selector, 0])));
});

test("a press is answered in a frame of its own, before another picture of the map is placed and drawn", async ({
  page,
}) => {
  await openMap(page, "#sel=direct-line");
  const card = page.getByRole("complementary", { name: "Card" });
  await expect(card.getByRole("heading", { level: 2 })).toBeVisible();
  /** Presses something, and tells in which frame from then on each of these changed. */
  const pressed = (target: Locator, answered: string) =>
    target.evaluate(
      async (element, selectors) => {
        let frame = 0;
        const changed: Record<string, number> = {};
        for (const [name, selector] of Object.entries(selectors))
          new MutationObserver(() => {
            changed[name] ??= frame;
          }).observe(document.querySelector(selector) ?? document, {
            attributes: name === "answered",
            characterData: true,
            childList: true,
            subtree: true,
          });
        (element as HTMLElement).click();
        while (changed.drawn === undefined || changed.answered === undefined) {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          frame += 1;
        }
        return changed;
      },
      { answered, drawn: ".map-lines > g" },
    );
  // What hangs on a measure has a place in the detail alone.
  const measure = card.locator(".tie-list .said-name").nth(5);
  expect(await pressed(measure, ".card-scroll")).toEqual({ answered: 0, drawn: 1 });
  await expect(page).toHaveURL(/level=near/);
  for (const name of ["Lanes", "Map"])
    expect(await pressed(page.getByRole("tab", { name, exact: true }), ".view-tabs")).toEqual({
      answered: 0,
      drawn: 1,
    });
});

test("the text begins with a screen of it, and goes on by itself to its end", async ({ page }) => {
  await openMap(page);
  const tab = (name: string) => page.getByRole("tab", { name, exact: true });
  await tab("Text").click();
  await expect(page.locator(".sentence").first()).toBeVisible();
  await tab("Map").click();
  await expect(page.locator(".view-panel")).toHaveCount(0);
  const first = await tab("Text").evaluate((element) => {
    (element as HTMLElement).click();
    const sentences = [...document.querySelectorAll(".sentence")];
    const bottom = Math.max(...sentences.map((one) => one.getBoundingClientRect().bottom));
    return { count: sentences.length, fills: bottom > innerHeight };
  });
  expect(first.fills).toBe(true);
  await expect(page.locator(".sentence .sentence-claims").last()).toBeAttached();
  await expect.poll(() => page.locator(".sentence").count()).toBeGreaterThan(first.count * 4);
  await expect(page.getByRole("toolbar").getByRole("button")).toHaveCount(79);
});

test.describe("where nothing moves of itself", () => {
  test.use({ contextOptions: { reducedMotion: "reduce" } });

  test("what a filter draws anew is drawn on textures in one go, before any is read", async ({ page }) => {
    await page.addInitScript(() => {
      const read = new WeakSet<object>();
      const turns = { count: 0 };
      Object.assign(globalThis, { turns });
      for (const { prototype } of [CanvasRenderingContext2D, OffscreenCanvasRenderingContext2D]) {
        const { drawImage, clearRect } = prototype;
        prototype.drawImage = function (...args: unknown[]) {
          const [source] = args;
          if (typeof source === "object" && source && "getContext" in source) read.add(source);
          Reflect.apply(drawImage, this, args);
        };
        // The place of a node on a texture is cleared before it is drawn there.
        prototype.clearRect = function (...args: unknown[]) {
          const { canvas } = this;
          const shown = canvas instanceof HTMLCanvasElement && canvas.isConnected;
          if (read.delete(canvas) && !shown) turns.count += 1;
          Reflect.apply(clearRect, this, args);
        };
      }
    });
    await openMap(page);
    const turns = () => page.evaluate(() => (globalThis as unknown as { turns: { count: number } }).turns);
    const painted = () =>
      page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
    const before = await turns();
    const project = page.getByRole("group", { name: "Filter by project" }).getByRole("button").nth(2);
    await project.click();
    await expect(page.locator(".filter-tokens li")).toHaveCount(1);
    await painted();
    const after = await turns();
    expect(after.count).toBeGreaterThan(before.count);
    // One for each texture, and some for those of other sizes; without that order one for each node.
    expect(after.count - before.count).toBeLessThan(70);
  });
});

test("views that are opened again and again leave nothing behind", async ({ page }) => {
  await openMap(page);
  const views = ["Lanes", "Map", "Matrix", "Map", "Figures", "Map", "Text", "Map", "Outline", "Map"];
  const protocol = await page.context().newCDPSession(page);
  const held = async () => {
    // What holds an element, and is held by one, goes in turns.
    for (let turn = 0; turn < 4; turn += 1) {
      await page.evaluate(() => new Promise((done) => requestIdleCallback(() => setTimeout(done))));
      await protocol.send("HeapProfiler.collectGarbage");
    }
    return protocol.send("Memory.getDOMCounters");
  };
  const afterRounds = async (rounds: number) => {
    await openInTurn(page, views, rounds);
    return held();
  };
  const rounds = wholeProduct ? 4 : 2;
  const [first, second] = [await afterRounds(rounds / 2), await afterRounds(rounds)];
  await openInTurn(page, views, rounds);
  // What came once is in the first of both; what nobody holds goes in the end; what each view leaves behind stays in both.
  for (const of of ["nodes", "jsEventListeners"] as const)
    await expect
      .poll(async () => Math.min(second[of] - first[of], (await held())[of] - second[of]), { message: of })
      .toBeLessThanOrEqual(0);
});
