import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page, Route } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

/** Lets the words come that wait for what may still come. */
const endWaiting = (page: Page) =>
  page.evaluate(() => {
    for (const animation of document.getAnimations()) animation.finish();
  });

/** What can become of a script, by name. */
const misfortunes: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "is not there": (route) => route.fulfill({ status: 404, body: "" }),
  "is refused by a busy server": (route) => route.fulfill({ status: 503, body: "" }),
  "is a page": (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Sign in</p>" }),
  "is of no type of script": async (route) =>
    route.fulfill({ contentType: "text/plain", body: await (await route.fetch()).text() }),
  "is cut off": async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "text/javascript", body: body.slice(0, body.length / 2) });
  },
  "cannot be reached": (route) => route.abort(),
};

test.describe("a page that cannot start", () => {
  test.use({ expectedComplaints: /./ });

  /** The others differ from it in what the browser says alone. */
  const stays = ["is not there"];
  // Either script fails the same way; each of its misfortunes is tried on one of them.
  for (const [at, [name, befall]] of Object.entries(misfortunes).entries())
    for (const script of [at % 2 === 0 ? "index" : "first"])
      test(
        `says so in both languages where its script "${script}" ${name}, and opens the same view when it is loaded anew`,
        onlyInAllUnless(stays.includes(name)),
        async ({ page }) => {
          const pattern = new RegExp(`/assets/${script}-[^/]*\\.js$`);
          await page.route(pattern, befall);
          await page.goto("./#view=lanes");
          await expect(page.getByText("请重新加载，视图不变")).toBeVisible();
          await expect(page.getByText("This page has not opened yet")).toBeVisible();
          await page.unroute(pattern);
          await page.getByRole("button", { name: "Reload" }).click();
          await expect(page.locator('[data-ready="true"]')).toBeVisible();
          expect(new URL(page.url()).hash).toContain("view=lanes");
          await expect(page.getByText("This page has not opened yet")).toHaveCount(0);
        },
      );

  test(
    "says that it has not opened, not that it is drawn plainly, where neither style nor script comes",
    onlyInAll,
    async ({ page }) => {
      await page.route("**/assets/**", misfortunes["is refused by a busy server"] ?? (() => undefined));
      await page.goto("./");
      await expect(page.getByText("本页还没有打开")).toBeVisible();
      await expect(page.getByText("This page has not opened yet")).toBeVisible();
      await expect(page.getByText("the page is drawn plainly")).toBeHidden();
      await page.unroute("**/assets/**");
      await page.getByRole("button", { name: "Reload" }).click();
      await openMap(page);
    },
  );

  for (const [name, what] of [
    ["its script", "/assets/index-*.js"],
    ["the list of atlases", "/data/atlases.json"],
    ["the atlas", "/data/*/graph.json"],
  ] as const)
    test(`says so where ${name} never comes`, onlyInAllUnless(name === "the atlas"), async ({ page }) => {
      await page.route(`**${what}`, () => undefined);
      await page.goto("./", { waitUntil: "commit" });
      await expect(page.getByText("Opening Mailuo")).toBeVisible();
      await expect(page.getByText("This page has not opened yet")).toBeHidden();
      await endWaiting(page);
      await expect(page.getByText("本页还没有打开")).toBeVisible();
      await expect(page.getByText("This page has not opened yet")).toBeVisible();
    });

  for (const [name, befall] of Object.entries(misfortunes).filter(([name]) => /page|reached/.test(name)))
    test(
      `is drawn plainly and says so where its style ${name}`,
      onlyInAllUnless(name === "is a page"),
      async ({ page }) => {
        await page.route("**/assets/first-*.css", befall);
        await page.goto("./");
        await expect(page.getByText("样式没有取到")).toBeVisible();
        await expect(page.getByText("the page is drawn plainly")).toBeVisible();
        await expect(page.getByRole("tab", { name: "目录" })).toBeVisible();
        await page.unroute("**/assets/first-*.css");
        await page.getByRole("button", { name: "Reload" }).click();
        await openMap(page);
        await expect(page.getByText("the page is drawn plainly")).toBeHidden();
      },
    );

  test("is drawn plainly where its style never comes", async ({ page }) => {
    await page.clock.install();
    await page.route("**/assets/first-*.css", () => undefined);
    await page.goto("./", { waitUntil: "commit" });
    await expect(page.getByText("Opening Mailuo")).toBeVisible();
    await page.clock.runFor(11_000);
    await expect(page.getByText("the page is drawn plainly")).toBeVisible();
    await expect(page.getByRole("tab", { name: "目录" })).toBeVisible();
  });

  for (const [name, remove] of [
    ["no popovers", "delete HTMLElement.prototype.showPopover"],
    ["no toSorted", "delete Array.prototype.toSorted"],
    [
      "no :has()",
      "const is = CSS.supports; CSS.supports = (...to) => !to.join().includes(':has') && is(...to)",
    ],
  ] as const)
    test(
      `tells a browser with ${name} that it is too old, and which ones are not`,
      onlyInAllUnless(name === "no popovers"),
      async ({ page }) => {
        await page.addInitScript(remove);
        await page.goto("./");
        await expect(page.getByText("这个浏览器太旧")).toBeVisible();
        await expect(page.getByText(/too old for this page, which needs Chrome or Edge \d+/)).toBeVisible();
        await expect(page.getByText("This page has not opened yet")).toBeHidden();
      },
    );

  test("says in both languages how it is opened where it was opened from disk", async ({ page }) => {
    await page.goto(pathToFileURL(join(process.env.MAILUO_DIST ?? "dist", "index.html")).href);
    await expect(page.getByText("本页是直接从磁盘打开的")).toBeVisible();
    await expect(page.getByText("This page was opened from disk")).toBeVisible();
    await expect(page.getByText("This page has not opened yet")).toBeHidden();
  });

  test("says what failed where its drawing throws", async ({ page }) => {
    await page.addInitScript("Object.groupBy = Intl.NumberFormat = undefined; delete Array.prototype.map");
    await page.goto("./");
    await endWaiting(page);
    await expect(page.getByText("This page has not opened yet")).toBeVisible();
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the page says in both languages that it needs it", async ({ page }) => {
    await page.goto("./");
    await expect(page.getByText("本页需要 JavaScript")).toBeVisible();
    await expect(page.getByText("This page needs JavaScript")).toBeVisible();
    await expect(page.getByText("Opening Mailuo")).toBeHidden();
    await expect(page.getByRole("button")).toHaveCount(0);
  });
});

for (const [stored, system] of [
  ["dark", "light"],
  ["light", "dark"],
] as const)
  test(
    `a stored ${stored} theme is there before the page's style and script, on a ${system} system too`,
    onlyInAllUnless(stored === "dark"),
    async ({ page }) => {
      await page.emulateMedia({ colorScheme: system });
      await page.addInitScript(
        (theme) => localStorage.setItem("mailuo.settings", `{"theme":"${theme}"}`),
        stored,
      );
      const background = () =>
        page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      // Held up, so that what is drawn first stays to be looked at.
      let release = () => {};
      const held = new Promise<void>((resolve) => {
        release = resolve;
      });
      await page.route(/\/assets\//, async (route) => {
        await held;
        await route.continue();
      });
      await page.goto("./", { waitUntil: "commit" });
      await expect(page.getByText("Opening Mailuo")).toBeVisible();
      const first = await background();
      release();
      await expect(page.locator('[data-ready="true"]')).toBeVisible();
      const paper = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
      expect(first).toBe(paper);
      expect(await background()).toBe(paper);
    },
  );
