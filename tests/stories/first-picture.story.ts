import type { Page } from "@playwright/test";
import { wholeProduct } from "../support/whole-product.ts";
import { labelOf } from "./support/atlas-file.ts";
import { partsMoved } from "./support/compare-pictures.ts";
import { onlyInAllUnless } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

/** Opens the page without its script until that is let go; what is seen then is in the page itself. */
async function openHeld(page: Page, address = ""): Promise<() => void> {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/[^/]*\.js$/, async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(`./${address}`, { waitUntil: "commit" });
  await expect(page.getByText("Opening Mailuo")).toBeVisible();
  return release;
}

const picture = (page: Page) => page.locator(".first-stage svg").filter({ visible: true });

/** The part of the window where nothing but the map will be. */
async function mapShot(page: Page): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const [beside, below] = width < 600 ? [12, 150] : [0, 48];
  return page.screenshot({
    // With its animations: their end is the page's word that the script does not come.
    clip: { x: 0, y: 104, width: width - beside, height: height - 104 - below },
    animations: "allow",
  });
}

for (const { size, locale, colorScheme, stays } of [
  { size: [1440, 900], locale: "zh-CN", colorScheme: "light", stays: false },
  { size: [1440, 900], locale: "en-US", colorScheme: "dark", stays: false },
  { size: [1920, 1080], locale: "en-US", colorScheme: "light", stays: false },
  { size: [1536, 760], locale: "zh-CN", colorScheme: "dark", stays: false },
  { size: [1366, 650], locale: "en-US", colorScheme: "dark", stays: true },
  { size: [390, 844], locale: "zh-CN", colorScheme: "light", stays: true },
  { size: [390, 844], locale: "en-US", colorScheme: "dark", stays: false },
] as const)
  test.describe(`at ${size.join(" × ")} in ${locale}, ${colorScheme}`, onlyInAllUnless(stays), () => {
    test.use({ viewport: { width: size[0], height: size[1] }, locale, colorScheme });

    test("the map takes the place of its picture without moving anything by more than a pixel", async ({
      page,
    }) => {
      const release = await openHeld(page);
      await expect(picture(page)).toHaveCount(1);
      await page.evaluate(() => document.fonts.ready);
      const before = await mapShot(page);
      release();
      await expect(page.locator('[data-ready="true"]')).toBeVisible();
      await expect(page.locator(".first")).toHaveCount(0);
      // It lies over the stage, and would make the map give way.
      await expect(page.locator(".intro")).toBeVisible();
      const parts = partsMoved(before, await mapShot(page));
      expect(parts.length).toBeGreaterThan(10);
      const far = parts.filter(({ by, rest }) => Math.max(...by.map(Math.abs)) > 1 || rest > 0.45);
      expect(far).toEqual([]);
    });
  });

/** Told apart by the same two rules of the script as those that are always tried. */
const further = [
  ["", true],
  ["#view=lanes", false],
  ["#view=map&projects=roots", false],
  ["#view=map&level=near", false],
  ["#view=map&camera=500,300,2", false],
] as const;

test("what an address asks for besides has no picture of something else before it", async ({ page }) => {
  for (const [address, shown] of [
    ["#view=map", true],
    ["?lang=en", true],
    ["#view=map&sel=roots", false],
    ["#atlas=example&view=map", false],
    ["?embed", false],
    ...(wholeProduct ? further : []),
  ] as const) {
    await page.goto("about:blank");
    await page.unrouteAll();
    await openHeld(page, address);
    await expect(picture(page), address).toHaveCount(shown ? 1 : 0);
  }
});

for (const [stored, locale, address, language] of [
  [undefined, "zh-TW", "", "zh"],
  [undefined, "fr-FR", "", "en"],
  ["en", "zh-CN", "", "en"],
  ["en", "zh-CN", "?lang=zh", "zh"],
  ["nonsense", "zh-CN", "?lang=fr", "zh"],
] as const)
  test.describe(`where ${stored ?? "nothing"} is remembered and the browser is in ${locale}, at ${address || "./"}`, () => {
    test.use({ locale });

    test(
      `the picture is in ${language}, as the page then is`,
      onlyInAllUnless(address === "?lang=zh"),
      async ({ page }) => {
        await page.addInitScript((language) => {
          if (language) localStorage.setItem("mailuo.settings", JSON.stringify({ language }));
        }, stored);
        const release = await openHeld(page, address);
        await expect(picture(page)).toHaveAttribute("lang", language === "zh" ? "zh-Hans" : "en");
        release();
        await expect(page.locator('[data-ready="true"]')).toBeVisible();
        await expect(page.locator("html")).toHaveAttribute("lang", language === "zh" ? "zh-Hans" : "en");
      },
    );
  });

test("a node that is pressed before the script is there is open once it is", async ({ page }) => {
  const release = await openHeld(page);
  await picture(page)
    .getByRole("link", { name: labelOf("upgrade-stations", "zh") })
    .click();
  release();
  await expect(page.getByRole("complementary", { name: "卡片" })).toContainText(
    labelOf("upgrade-stations", "zh"),
  );
  await expect(page.locator(".first")).toHaveCount(0);
});

test.describe("where the atlas is not what it was", () => {
  test.use({ expectedComplaints: /./ });

  test("what is said in the place of the map has no picture behind it", async ({ page }) => {
    await page.route("**/data/*/graph.json", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("./");
    await expect(page.locator(".stage-empty")).toBeVisible();
    await expect(page.locator(".first")).toHaveCount(0);
  });
});

for (const colorScheme of ["light", "dark"] as const)
  test.describe(`without a script, ${colorScheme}`, onlyInAllUnless(colorScheme === "dark"), () => {
    test.use({ colorScheme, viewport: { width: 1280, height: 800 } });

    test.beforeEach(async ({ page, baseURL }) => {
      await page.route(`${baseURL}`, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text()).replace(/<script[\s\S]*?<\/script>/g, "");
        await route.fulfill({ response: answer, body });
      });
      await page.goto("./");
    });

    test("both pictures can be read, their links lead to lines of the lists below, and axe has nothing to say of it", async ({
      page,
    }) => {
      await expect(picture(page)).toHaveCount(2);
      await expect(page.getByText("This page needs JavaScript")).toBeInViewport();
      const lines = page.locator(".first-outline li");
      const links = await page.locator(".first-wide a").evaluateAll((all) => {
        const targets = all.map((link) => decodeURIComponent(link.getAttribute("href")?.slice(1) ?? ""));
        return targets.filter((id) => !document.getElementById(id)?.matches(".first-outline li"));
      });
      expect(links).toEqual([]);
      expect(await lines.count()).toBeGreaterThan(120);
      await page.locator(".first-wide:lang(en)").getByRole("link", { name: "Judges" }).click();
      const line = page.locator(".first-outline li:target");
      await expect(line).toContainText(labelOf("judges", "zh"));
      await expect(line).toBeInViewport();
      expect(await accessFindings(page)).toEqual([]);
    });

    test("a telephone shows the columns, each as wide as itself, and the lists right below them", async ({
      page,
    }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await expect(page.locator(".first-wide").first()).toBeHidden();
      const boxes = await page
        .locator(".start-no-script, .first-head, .first-column, .first-outline")
        .evaluateAll((all) =>
          all
            .map((one) => one.getBoundingClientRect())
            .map(({ top, bottom, width }) => ({ top, bottom, width })),
        );
      expect(boxes).toHaveLength(5);
      const inOrder = boxes.toSorted((a, b) => a.top - b.top);
      for (const [at, { top, width }] of inOrder.entries()) {
        expect(width).toBeLessThanOrEqual(390);
        if (at > 0) expect(top - (inOrder[at - 1]?.bottom ?? 0)).toBeLessThan(24);
      }
    });
  });
