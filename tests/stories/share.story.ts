import { children } from "../../src/core/graph/tree.ts";
import { openMap } from "./support/map.ts";
import { graph, outOfSight } from "./support/on-stage.ts";
import { onlyInAll } from "./support/only-in-all.ts";
import { accessFindings, openView } from "./support/open-view.ts";
import { expect, test } from "./support/page.ts";

const hash = "#view=map&projects=roots&sel=roots";
/** What stands in the territory of a project in the overview. */
const belowProject = (id: string): string[] =>
  children(graph, id)
    .filter((child) => ["strand", "measure"].includes(graph.getNodeAttribute(child, "node").type))
    .flatMap((child) => [child, ...belowProject(child)]);
const clipboard = () => navigator.clipboard.readText();

test.describe("where copying is allowed", () => {
  test.use({ permissions: ["clipboard-read", "clipboard-write"] });

  test("a link to exactly this is copied, and one that opens it in the other language", async ({
    page,
    context,
  }) => {
    await openMap(page, hash);
    await page.getByRole("button", { name: "分享", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "分享" });
    const rows = dialog.locator(".share-way");
    const tops = () => rows.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().top));
    await expect(rows.last()).toBeVisible();
    const before = await tops();
    await dialog.getByRole("button", { name: "复制链接" }).click();
    await expect(dialog.getByRole("status").filter({ hasText: "已复制" })).toHaveCount(1);
    expect(await tops()).toEqual(before);
    const link = new URL(await page.evaluate(clipboard));
    expect(link.hash).toContain("projects=roots");
    expect(link.hash).toContain("sel=roots");
    expect(link.search).toBe("");

    await dialog.getByRole("button", { name: "复制英文链接" }).click();
    await expect.poll(() => page.evaluate(clipboard)).toContain("?lang=en#");
    const other = await context.newPage();
    await other.goto(await page.evaluate(clipboard));
    await expect(other.locator("html")).toHaveAttribute("lang", "en");
    await expect(other.getByRole("complementary", { name: "Card" })).toBeVisible();
    // The reader's own language was not touched.
    await other.goto("./");
    await expect(other.locator("html")).toHaveAttribute("lang", "zh-Hans");
  });

  test(
    "what the camera followed stays where it is, and opens in the other language with every measure in sight",
    onlyInAll,
    async ({ page, context }) => {
      await openMap(page);
      await page.getByRole("group", { name: "按工程筛选" }).getByRole("button").nth(1).click();
      await expect(page).toHaveURL(/projects=direct-line.*camera=/);
      // The bar of what is pressed comes to lie over the map, which makes room for it.
      let address = "";
      await expect
        .poll(
          () => {
            const last = address;
            address = page.url();
            return address === last;
          },
          { intervals: [1000] },
        )
        .toBe(true);
      await page.getByRole("button", { name: "分享", exact: true }).click();
      const dialog = page.getByRole("dialog", { name: "分享" });
      await dialog.getByRole("button", { name: "复制英文链接" }).click();
      await expect(dialog.getByRole("status").filter({ hasText: "已复制" })).toHaveCount(1);
      expect(page.url()).toBe(address);

      const other = await context.newPage();
      await other.goto(await page.evaluate(clipboard));
      // Once what was seen was looked for there, the place is one of that picture, and not all of it.
      await expect(other).toHaveURL(/camera=[^&]*,en/);
      const own = belowProject("direct-line");
      expect(own.length).toBeGreaterThan(10);
      await expect.poll(() => outOfSight(other, own, "en")).toEqual([]);
      expect(await outOfSight(other, belowProject("front-line"), "en")).not.toEqual([]);
    },
  );

  test("a language chosen by hand outlives the link's", onlyInAll, async ({ page }) => {
    await page.goto("./?lang=en#view=map");
    await expect(page.locator("html")).toHaveAttribute("lang", "en");
    await page.getByRole("button", { name: "Language" }).click();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
    await expect.poll(() => new URL(page.url()).search).toBe("");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("lang", "zh-Hans");
  });

  test("the embed code shows the same view alone, in the same language", onlyInAll, async ({ page }) => {
    await openView(page, "#view=matrix&projects=roots");
    await page.keyboard.press("s");
    await page.getByRole("button", { name: "复制嵌入代码" }).click();
    await expect.poll(() => page.evaluate(clipboard)).toMatch(/^<iframe /);
    const code = await page.evaluate(clipboard);
    await page.route("**/host.html", (route) =>
      route.fulfill({ contentType: "text/html; charset=utf-8", body: code }),
    );
    await page.goto("./host.html");
    const frame = page.frameLocator("iframe");
    await expect(frame.getByRole("link", { name: "在脉络中打开" })).toBeVisible();
    await expect(frame.getByRole("heading", { level: 2, name: "矩阵" })).toBeVisible();
    await expect(frame.getByRole("banner")).toHaveCount(0);
  });

  test("a picture of the view is copied, with its link on it", onlyInAll, async ({ page }) => {
    await openMap(page);
    await page.getByRole("button", { name: "分享", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "分享" });
    await dialog.getByRole("button", { name: "复制图片" }).click();
    await expect(dialog.getByText("已复制")).toBeVisible();
    const size = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      const picture = await createImageBitmap((await item?.getType("image/png")) ?? new Blob());
      return picture.width;
    });
    expect(size).toBeGreaterThan(1000);
  });

  test.describe("by keyboard, in English", () => {
    test.use({ locale: "en-US", colorScheme: "dark" });
    test("the palette finds and does it", onlyInAll, async ({ page }) => {
      await openView(page, "#view=outline");
      for (const query of ["> link", "> copy", "> share"]) {
        await page.keyboard.press("/");
        await page.keyboard.type(query);
        await expect(page.getByRole("option").first()).toBeVisible();
        await page.keyboard.press("Escape");
      }
      await page.keyboard.press("/");
      await page.keyboard.type("> embed");
      await page.keyboard.press("Enter");
      const dialog = page.getByRole("dialog", { name: "Share" });
      await expect(dialog.getByText("Copied")).toBeVisible();
      expect(await page.evaluate(clipboard)).toContain("?embed&amp;lang=en#view=outline");
      // Only what is drawn on the stage can be a picture of it.
      await expect(dialog.getByRole("button", { name: "Copy picture" })).toHaveCount(0);
      await page.keyboard.press("Escape");
      await expect(dialog).toBeHidden();
    });
  });
});

test.describe("where copying is refused", () => {
  test.beforeEach(({ page }) =>
    page.addInitScript(() => {
      const refuse = () => Promise.reject(new DOMException("no", "NotAllowedError"));
      Object.defineProperty(navigator, "clipboard", { value: { writeText: refuse, write: refuse } });
    }),
  );

  test(
    "the text stands there to be copied by hand, and the picture is saved with its state",
    onlyInAll,
    async ({ page }) => {
      await openMap(page, "#view=map&sel=roots");
      await page.getByRole("button", { name: "分享", exact: true }).click();
      const dialog = page.getByRole("dialog", { name: "分享" });
      await dialog.getByRole("button", { name: "复制链接" }).click();
      await expect(dialog.getByText("浏览器不允许复制。")).toBeVisible();
      await expect(dialog.getByRole("textbox", { name: "复制链接" })).toHaveValue(/#view=map&sel=roots/);
      expect(await accessFindings(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent("download"),
        dialog.getByRole("button", { name: "复制图片" }).click(),
      ]);
      await expect(dialog.getByText("已改为保存文件")).toBeVisible();
      expect(download.suggestedFilename()).toMatch(/\.png$/);
    },
  );
});
