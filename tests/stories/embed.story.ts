import { wholeProduct } from "../support/whole-product.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { accessFindings } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const hashes = ["#view=map&sel=roots", "#view=figures"];
const others = ["#view=lanes", "#view=matrix", "#view=text", "#view=outline"];

test("a view stands alone in a frame of another page, with the way to the whole page", async ({
  page,
  baseURL,
}) => {
  test.slow();
  for (const hash of wholeProduct ? [...hashes, ...others] : hashes) {
    const frameOf = `<iframe src="${baseURL}?embed${hash.replaceAll("&", "&amp;")}" width="800" height="500" title="map"></iframe>`;
    await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: frameOf }));
    await page.goto("./host.html");
    const frame = page.frameLocator("iframe");
    const link = frame.getByRole("link", { name: "在脉络中打开" });
    await expect(link).toBeVisible();
    await expect(frame.getByRole("tabpanel")).toBeVisible();
    await expect(frame.getByRole("banner")).toHaveCount(0);
    await expect(frame.getByRole("complementary")).toHaveCount(0);
    await expect(frame.locator(".embed-bar")).toContainText("艾可知");
    const href = (await link.getAttribute("href")) ?? "";
    expect(new URL(href).search).toBe("");
    expect(decodeURIComponent(new URL(href).hash)).toContain(hash.slice(1).split("&")[0]);
  }
});

test(
  "the link opens what is seen in the frame, and keys work in it",
  onlyInAll,
  async ({ page, context }) => {
    await page.goto("./?embed#view=map");
    await expect(page.locator('[data-ready="true"]')).toBeVisible();
    await page.getByRole("application").focus();
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("Enter");
    await expect.poll(() => page.url()).toContain("sel=");
    await page.keyboard.press("e");
    await expect(page.getByRole("dialog")).toHaveCount(0);
    const [whole] = await Promise.all([
      context.waitForEvent("page"),
      page.getByRole("link", { name: "在脉络中打开" }).click(),
    ]);
    await expect(whole.getByRole("banner")).toBeVisible();
    await expect(whole.getByRole("complementary", { name: "卡片" })).toBeVisible();
  },
);

test("a tour can be shown in a frame", onlyInAll, async ({ page }) => {
  await page.goto("./?embed#tour=overview,roots");
  await expect(page.locator(".tour-caption")).toBeVisible();
  await page.keyboard.press("PageDown");
  await expect.poll(() => page.url()).toContain("overview,direct-line");
});

test.describe("in a narrow frame, in English and dark", () => {
  test.use({ viewport: { width: 390, height: 600 }, locale: "en-US", colorScheme: "dark" });

  test("axe finds nothing", onlyInAll, async ({ page }) => {
    for (const hash of wholeProduct ? ["#view=map", "#view=figures"] : ["#view=map"]) {
      await page.goto(`./?embed${hash}`);
      await page.reload();
      await expect(page.getByRole("link", { name: "Open in Mailuo" })).toBeVisible();
      expect(await accessFindings(page)).toEqual([]);
    }
  });
});
