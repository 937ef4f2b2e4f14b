import type { Page, Route } from "@playwright/test";
import { openMap } from "./support/map.ts";
import { onlyInAll, onlyInAllUnless } from "./support/only-in-all.ts";
import { expect, test } from "./support/page.ts";

test.use({ locale: "en-US", expectedComplaints: /Failed to load resource/ });

/** What can become of a file on its way, by name. */
const misfortunes: Readonly<Record<string, (route: Route) => Promise<void>>> = {
  "is refused by a busy server": (route) => route.fulfill({ status: 503, body: "" }),
  "is gone": (route) => route.fulfill({ status: 404, body: "" }),
  "is cut off": async (route) => {
    const body = await (await route.fetch()).text();
    await route.fulfill({ contentType: "application/json", body: body.slice(0, body.length / 2) });
  },
  "is a page": (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><p>Sign in</p>" }),
  "cannot be reached": (route) => route.abort(),
};

/** The files of an atlas, each with what a reader does who needs it, and the words there that blame the atlas. */
const files: Readonly<Record<string, { need(page: Page): Promise<void>; blame: string }>> = {
  "text-index.json": {
    need: (page) => page.getByRole("tab", { name: "Text" }).click(),
    blame: "This atlas has no index",
  },
  "tours.json": {
    need: async (page) => {
      await page.getByRole("button", { name: "Present", exact: true }).click();
      // It is fetched: what is pressed before it has come would not close it.
      await expect(page.getByRole("dialog")).toBeVisible();
    },
    blame: "have errors",
  },
  "search.json": { need: (page) => page.getByRole("combobox").first().focus(), blame: "Nothing found" },
};

const ways = Object.entries(misfortunes);
// Each way with one file; what is fetched late and what an atlas cannot do without.
for (const [at, [file, { need, blame }]] of Object.entries(files).entries())
  for (const [way, [name, befall]] of ways.entries())
    test(
      `${file} that ${name} is told as one that could not be fetched, and a reload brings it`,
      onlyInAllUnless(way === at && file !== "tours.json"),
      async ({ page }) => {
        await page.route(`**/yongzhou-2022/${file}`, befall);
        await page.goto("./");
        await expect(page.getByRole("tab", { name: "Outline" })).toBeVisible();
        await need(page);
        await expect(page.getByText(new RegExp(`${file} could not be fetched`))).toBeVisible();
        await expect(page.getByText(blame)).toHaveCount(0);
        await page.unroute(`**/yongzhou-2022/${file}`);
        // Behind a dialog it waits until that is closed.
        await page.keyboard.press("Escape");
        await page.getByRole("button", { name: "Reload" }).click();
        await expect(page.getByRole("tab", { name: "Outline" })).toBeVisible();
        await expect(page.getByText(new RegExp(`${file} could not be fetched`))).toHaveCount(0);
      },
    );

for (const [at, file] of ["atlases.json", "yongzhou-2022/graph.json"].entries())
  for (const [way, [name, befall]] of ways.entries())
    test(
      `an atlas whose ${file} ${name} is told as one that could not be fetched, and a reload opens it`,
      onlyInAllUnless(way === at + 1 && file === "atlases.json"),
      async ({ page }) => {
        await page.route(`**/data/${file}`, befall);
        await page.goto("./#view=lanes");
        await expect(
          page.getByRole("alert").filter({ hasText: `${file} could not be fetched` }),
        ).toBeVisible();
        await page.unroute(`**/data/${file}`);
        await page.getByRole("button", { name: "Reload" }).click();
        await expect(page.locator('[data-ready="true"]')).toBeVisible();
        expect(page.url()).toContain("view=lanes");
      },
    );

test("a part that is asked for again in a browser that remembers its failure is asked for under another address", async ({
  page,
}) => {
  // As Firefox and WebKit do: what failed once under an address fails there for ever.
  const asked: string[] = [];
  await page.route(/\/assets\/matrix-view-[^/]*\.js/, async (route) => {
    asked.push(route.request().url());
    if (new URL(route.request().url()).search === "") await route.abort();
    else await route.continue();
  });
  await openMap(page);
  await page.getByRole("tab", { name: "Matrix" }).click();
  const failed = page.getByRole("alert").filter({ hasText: '"Matrix" has failed' });
  await expect(failed).toContainText("could not be fetched");
  await failed.getByRole("button", { name: "Try again" }).click();
  await expect(page.getByRole("table").first()).toBeVisible();
  expect(new Set(asked).size).toBe(2);
});

test(
  "after a deployment the page can be loaded anew where a part is gone, and the view is the same",
  onlyInAll,
  async ({ page }) => {
    let deployed = false;
    await page.route(/\/assets\/matrix-view-[^/]*\.js/, (route) =>
      deployed ? route.continue() : route.fulfill({ status: 404, body: "" }),
    );
    await openMap(page, "#sel=roots");
    await page.getByRole("tab", { name: "Matrix" }).click();
    const failed = page.getByRole("alert").filter({ hasText: '"Matrix" has failed' });
    await failed.getByRole("button", { name: "Try again" }).click();
    await expect(failed).toBeVisible();
    deployed = true;
    await failed.getByRole("button", { name: "Reload" }).click();
    await expect(page.getByRole("table").first()).toBeVisible();
    expect(page.url()).toContain("view=matrix");
    expect(page.url()).toContain("sel=roots");
  },
);
